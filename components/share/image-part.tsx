import type { ImageFile, ImageShare } from '@/lib/share/image-share';
import { Icon } from '../ui/icon';
import { CopyField } from './copy-field';

/** The view as a picture, drawn from the data. */
export function ImagePart({ image }: { image: ImageShare }) {
  const { preview, alt, files } = image;
  return (
    <>
      {/* Drawn by this site at the size that is shown: nothing is left to make smaller. */}
      <picture className="share-picture">
        <img src={preview.href} width={preview.width} height={preview.height} alt={alt} loading="lazy" />
      </picture>
      <ul className="share-files">
        {files.map((file) => (
          <ImageRow key={file.name} file={file} />
        ))}
      </ul>
      <CopyField label="Alternative text" text={alt} what="Alternative text" of="the alternative text" />
    </>
  );
}

function ImageRow({ file: { name, about, format, size, href } }: { file: ImageFile }) {
  return (
    <li>
      <div>
        <b>{name}</b> <span className="share-size">{size === null ? format : `${size.width} × ${size.height} ${format}`}</span>
        <p>{about}</p>
      </div>
      <a className="btn" href={href} download="">
        <Icon name="download" />
        Download<span className="vh"> {name}, {format}</span>
      </a>
    </li>
  );
}
