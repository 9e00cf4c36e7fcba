/** The built app as a process of its own, to be killed with SIGKILL and started again on the same port and database. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { drillEnvironment } from "../drill-world.mjs";
import { projectRoot } from "../project.mjs";

/** A free port of this machine. */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the built app and waits until it listens. */
export async function startApp(urls, port) {
  const env = { ...process.env, ...drillEnvironment(urls), NEXTAUTH_URL: `http://localhost:${port}`, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [join(projectRoot, "scripts/testing/drill-server.mjs"), String(port)], { cwd: projectRoot, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // It may log before it listens: only its own word counts.
  const ready = new Promise((resolve) => child.stdout.on("data", (text) => text.toString().includes("ready") && resolve()));
  await Promise.race([ready, ended.then(() => Promise.reject(new Error("The server ended by itself.")))]);
  return {
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
