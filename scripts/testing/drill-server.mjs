/**
 * `node scripts/testing/drill-server.mjs <port> [folder]`: the built app, or the copy of it in a folder, as a process of its own, to be killed. The drill
 * that starts it gives it its environment; over IPC it tells its port (0 = any that is free).
 */
import { projectRoot } from "../project.mjs";
import { serve } from "../server.mjs";

const { port } = await serve({ port: Number(process.argv[2]), host: "127.0.0.1", dir: process.argv[3] ?? projectRoot, env: {} });
process.send?.(port);
process.stdout.write("ready\n");
