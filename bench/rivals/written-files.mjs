import { at } from '../../scripts/setup/project.mjs';

/** Where what the bench writes for the rivals lies: their pages and the events, served as `/files/<name>`. */
export const WRITTEN = at('bench/rivals/node_modules/.cache');
