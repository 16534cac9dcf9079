/** A JSON Schema (draft 2020-12) under its own address. */
export function schemaAnswer(id: string, schema: object): Response {
  const text = `${JSON.stringify({ ...schema, $id: id }, null, 2)}\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
}
