import type { Frame } from '@/lib/scene/opening-window';

/** `step` while a hand moves, `end` when it lets go. A `jump` is one act of its own and glides. */
export type MoveWindow = (window: Frame, phase: 'step' | 'end' | 'jump') => void;
