'use client';

import { useEffect, useRef, useState } from 'react';
import type { EmbedChoice } from '@/lib/share/embed-choice';
import type { Embedding } from '@/lib/share/embed-share';

interface EmbedPreviewProps extends Pick<Embedding, 'frame' | 'name' | 'picture'> {
  choice: EmbedChoice;
}

/** So long after the last letter the frame is loaded anew. */
const TYPING = 400;

/** The view as it will stand on the other site. */
export function EmbedPreview({ frame, name, picture, choice }: EmbedPreviewProps) {
  const settled = useSettled(frame);
  return (
    <div className={`share-preview share-preview-${choice.width}`}>
      {choice.code === 'picture' ? (
        <picture className="share-picture">
          <img src={picture.src} width={picture.width} height={picture.height} alt={name} loading="lazy" />
        </picture>
      ) : (
        // Another address is another frame: to change the address of one would be a step that Back undoes.
        <PreviewFrame key={settled} src={settled} name={name} height={choice.height} fits={choice.code === 'script'} />
      )}
    </div>
  );
}

/** `fits`: the frame's height follows what it shows, as `public/embed-1.js` has it do on the other site. */
function PreviewFrame({ src, name, height, fits }: { src: string; name: string; height: number; fits: boolean }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [needed, setNeeded] = useState<number | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (told !== null) setNeeded(told);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return <iframe ref={frame} src={src} title={`Preview: ${name}`} height={(fits && needed) || height} loading="lazy" />;
}

/** The height that a frame of ours tells, in CSS pixels; null in any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('source' in data) || data.source !== 'demarche' || !('height' in data)) return null;
  return typeof data.height === 'number' && Number.isInteger(data.height) && data.height > 0 ? Math.min(data.height, 4000) : null;
}

/** The value, once it has not changed for a while. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPING);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
