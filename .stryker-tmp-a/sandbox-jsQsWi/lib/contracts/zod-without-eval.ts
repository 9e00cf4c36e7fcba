// @ts-nocheck
import { config } from 'zod';

// zod compiles schemas with `new Function`, which our content policy refuses in a browser; even its probe would be reported.
config({ jitless: true });
