import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { ThemeSwitch } from './theme-switch';

export interface Section {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

interface MastheadProps {
  sections: readonly Section[];
  home: string;
  /** Where the page's own ways to share are; on a page that is those there is none. */
  share?: string | undefined;
  /** Further tools of the page, before the menu. */
  tools?: ReactNode;
}

/** On phones it is in the menu. */
const ADD: Section = { name: 'Add an article', href: '/add', current: false };

/** The product's name, the sections of the story, and the theme. */
export function Masthead({ sections, home, share, tools }: MastheadProps) {
  return (
    <header className="mast">
      <a className="wordmark" href={home}>
        <span aria-hidden="true">
          D<span className="wordmark-accent">e</span>marche
        </span>
        <span className="vh">Démarche, home</span>
      </a>
      <nav aria-label="Sections" className="mast-nav">
        <SectionLinks sections={sections} />
      </nav>
      <div className="mast-tools">
        <ThemeSwitch />
        {share && (
          <a className="btn quiet mast-share" href={share} data-share="" aria-label="Share">
            <Icon name="share" />
            <span className="mast-share-name">Share</span>
          </a>
        )}
        <a className="btn mast-add" href={ADD.href} aria-label={ADD.name}>
          <Icon name="plus" />
          <span className="mast-add-name">{ADD.name}</span>
        </a>
        {tools}
        <button className="sq mast-menu-button" type="button" popoverTarget="menu" aria-label="Menu">
          <Icon name="menu" size={20} />
        </button>
      </div>
      <nav className="mast-menu" id="menu" popover="auto" aria-label="Menu">
        <SectionLinks sections={[...sections, ADD]} />
      </nav>
    </header>
  );
}

function SectionLinks({ sections }: { sections: readonly Section[] }) {
  return sections.map(({ name, href, current }) => (
    <a key={name} href={href} aria-current={current ? 'page' : undefined}>
      {name}
    </a>
  ));
}
