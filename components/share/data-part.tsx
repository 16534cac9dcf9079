import type { DataFile } from '@/lib/share/data-share';
import { Icon } from '../ui/icon';

/** The events as files for other programs. */
export function DataPart({ files }: { files: readonly DataFile[] }) {
  return (
    <ul className="share-files">
      {files.map(({ name, about, without, extension, href }) => (
        <li key={name}>
          <div>
            <b>{name}</b> <span className="share-size">.{extension}</span>
            <p>{about}</p>
            {without !== null && <p className="share-without">{without}</p>}
          </div>
          <a className="btn" href={href} download="">
            <Icon name="download" />
            Download<span className="vh"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
