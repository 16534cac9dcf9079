'use client';

import { type FormEvent, useState } from 'react';
import { type EmbedChoice, PREVIEW_WIDTHS, type PreviewWidth, readEmbedChoice } from '@/lib/share/embed-choice';
import { embedding, type EmbedShare } from '@/lib/share/embed-share';
import { Choices } from './choices';
import { CopyField } from './copy-field';
import { EmbedFields } from './embed-fields';
import { EmbedPreview } from './embed-preview';

interface EmbedPartProps {
  share: EmbedShare;
  /** As the link of the share page asks for it. */
  first: EmbedChoice;
  /** The share page, whose answer holds the code where there is no script. */
  action: string;
}

/** A code is seen whole without a second scroll bar. */
const LINES: Readonly<Record<EmbedChoice['code'], number>> = { script: 9, frame: 7, picture: 5 };

const WIDTH_NAMES: Readonly<Record<PreviewWidth, string>> = { 280: '280', 480: '480', 640: '640', full: 'Full width' };

/** The code by which another site shows this view, how it is to look, and how it will: a form whose answer without script is the share page with the code. */
export function EmbedPart({ share, first, action }: EmbedPartProps) {
  const [choice, choose] = useState(first);
  const { frame, name, picture, code } = embedding(share, choice);
  const read = (event: FormEvent<HTMLFormElement>) => choose(readEmbedChoice(`?${queryOf(event.currentTarget)}`, share));
  return (
    <form
      className="share-form" action={`${action.split('?', 1)[0]}#embed`} method="get" onChange={read}
      onSubmit={(event) => {
        event.preventDefault();
        read(event);
      }}
    >
      <EmbedFields share={share} choice={first} />
      <CopyField label="Code to paste" text={code} what="Code" lines={LINES[choice.code]} name="Copy code" solid />
      <Choices legend="Preview, in pixels" name="width" words={PREVIEW_WIDTHS} names={WIDTH_NAMES} chosen={first.width} />
      <EmbedPreview frame={frame} name={name} picture={picture} choice={choice} />
    </form>
  );
}

function queryOf(form: HTMLFormElement): string {
  return new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)])).toString();
}
