import { z } from 'zod';

// The page's policy forbids code made from text; the schema library would try, and be reported, the first time it
// parses.
z.config({ jitless: true });
