/** `node scripts/testing/drill-server.mjs <port>`: the built app as a process of its own, to be killed. The drill that starts it gives it its environment. */
// @ts-nocheck

import { serve } from "../server.mjs";

const port = Number(process.argv[2]);
await serve({ port, host: "127.0.0.1", env: {} });
process.stdout.write("ready\n");
