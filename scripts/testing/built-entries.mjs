/** Every way into the app, as the build's own manifests list them; what no manifest lists, nobody can ask for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project.mjs";

/** Pages, route handlers and actions of the build in `dir`: `{ kind, path, name }`, an action with its `id`. */
export function builtEntries(dir = projectRoot) {
  const built = (file) => JSON.parse(readFileSync(join(dir, ".next", file), "utf8"));
  const routes = built("app-path-routes-manifest.json");
  const found = [];
  for (const [file, path] of Object.entries(routes)) {
    if (!path.startsWith("/_")) found.push({ kind: file.endsWith("/route") ? "route" : "page", path, name: path });
  }
  for (const [id, { workers, exportedName }] of Object.entries(built("server/server-reference-manifest.json").node)) {
    // An action is asked for at the first page that holds it, the home page where all do.
    const [path = "/"] = Object.keys(workers).map((worker) => routes[worker.replace(/^app/, "")]).filter((each) => each !== undefined && !each.startsWith("/_")).sort();
    found.push({ kind: "action", path, id, name: exportedName });
  }
  return found;
}
