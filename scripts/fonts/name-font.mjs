/*
 * Two small changes to a TrueType file that no subsetter makes: its family name, since the picture renderer finds a font by
 * its name alone, and features that are always on, since the renderer cannot be asked for any.
 * The file's layout is that of the OpenType specification, section "Organization of an OpenType font".
 */

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;
/** Name ids: family, subfamily, full name, PostScript name. */
const [FAMILY, SUBFAMILY, FULL, POSTSCRIPT] = [1, 2, 4, 6];

/**
 * @param {Buffer} font a TrueType file
 * @param {string} family its new name
 * @param {readonly string[]} always features to switch on for every text
 * @returns {Buffer} the font under that name
 */
export function nameFont(font, family, always = []) {
  const tables = readTables(font);
  tables.set('name', nameTable(family));
  const substitutions = tables.get('GSUB');
  if (substitutions && always.length > 0) tables.set('GSUB', withFeaturesOn(substitutions, always));
  return writeTables(font.readUInt32BE(0), tables);
}

function readTables(font) {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const record = HEADER + i * RECORD;
      const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
      return [font.toString('latin1', record, record + 4), Buffer.from(font.subarray(offset, offset + length))];
    }),
  );
}

/** Renames features to `ccmp`, which every shaper applies first and to all text. */
function withFeaturesOn(gsub, always) {
  const list = gsub.readUInt16BE(6);
  const count = gsub.readUInt16BE(list);
  for (let i = 0; i < count; i++) {
    const at = list + 2 + i * 6;
    if (always.includes(gsub.toString('latin1', at, at + 4))) gsub.write('ccmp', at, 'latin1');
  }
  return gsub;
}

/** For Windows in American English, which is what renderers read. */
function nameTable(family) {
  const names = [[FAMILY, family], [SUBFAMILY, 'Regular'], [FULL, family], [POSTSCRIPT, family.replaceAll(' ', '')]];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const storage = 6 + names.length * 12;
  const head = Buffer.alloc(storage);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(storage, 4);
  let offset = 0;
  names.forEach(([id], i) => {
    [3, 1, 0x409, id, texts[i].length, offset].forEach((value, part) => head.writeUInt16BE(value, 6 + i * 12 + part * 2));
    offset += texts[i].length;
  });
  return Buffer.concat([head, ...texts]);
}

function writeTables(version, tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(HEADER + sorted.length * RECORD);
  head.writeUInt32BE(version, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, i) => head.writeUInt16BE(value, 4 + i * 2));
  let offset = head.length;
  const bodies = sorted.map(([tag, table], i) => {
    if (tag === 'head') table.writeUInt32BE(0, 8);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const record = HEADER + i * RECORD;
    head.write(tag, record, 'latin1');
    [checksum(padded), offset, table.length].forEach((value, part) => head.writeUInt32BE(value, record + 4 + part * 4));
    offset += padded.length;
    return padded;
  });
  const font = Buffer.concat([head, ...bodies]);
  const start = head.readUInt32BE(HEADER + sorted.findIndex(([tag]) => tag === 'head') * RECORD + 8);
  font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, start + 8);
  return font;
}

function checksum(table) {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
}
