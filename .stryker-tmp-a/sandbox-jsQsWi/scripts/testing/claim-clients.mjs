/** Advisors at their keyboards, for the claims drill: each takes the next case over HTTP until none is left, and writes down what it was told. */
// @ts-nocheck

import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const PATH = "/api/v1/review-cases/next";

/**
 * Lets every advisor (`id`, `cookie`) claim at once at a port until the queue is empty. Returns the log: what each was told it holds, the
 * time each answer took (ms), and for each advisor the requests that were never answered (a killed server), which may have been carried out.
 * `onClaim` hears of each claim as it is told.
 */
export async function claimAll(port, advisors, onClaim = () => {}) {
  const log = { told: [], took: [], unanswered: new Map(advisors.map(({ id }) => [id, 0])), refused: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: advisors.length });
  await Promise.all(advisors.map((advisor) => claimUntilEmpty(port, agent, advisor, log, onClaim)));
  // A case that somebody was just taking is passed over by the others; where that somebody was killed, it is still in the queue.
  await claimUntilEmpty(port, agent, advisors[0], log, onClaim);
  agent.destroy();
  return log;
}

async function claimUntilEmpty(port, agent, advisor, log, onClaim) {
  for (;;) {
    const begun = performance.now();
    let answer;
    try {
      answer = await claimNext(port, agent, advisor.cookie);
    } catch (error) {
      // A connection that was refused never carried a request; any other may have.
      if (error.code !== "ECONNREFUSED") log.unanswered.set(advisor.id, log.unanswered.get(advisor.id) + 1);
      await wait(50);
      continue;
    }
    if (answer.status !== 200) {
      log.refused.push(`${answer.status} ${answer.body}`);
      if (log.refused.length > 100 * log.unanswered.size) throw new Error(`Refused again and again: ${log.refused.at(-1)}`);
      log.unanswered.set(advisor.id, log.unanswered.get(advisor.id) + 1);
      await wait(50);
      continue;
    }
    const { caseId } = JSON.parse(answer.body);
    if (caseId === null) return;
    log.told.push({ caseId, advisorId: advisor.id });
    log.took.push(performance.now() - begun);
    onClaim();
  }
}

function claimNext(port, agent, cookie) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: PATH, method: "POST", agent, headers: { "content-type": "application/json", cookie: `lw_session=${cookie}` } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text) => (body += text));
      response.once("end", () => (response.complete ? resolve({ status: response.statusCode, body }) : reject(new Error("cut off"))));
      response.once("error", reject);
    });
    sent.once("error", reject);
    sent.setTimeout(60_000, () => sent.destroy(new Error("no answer within 60 s")));
    sent.end("{}");
  });
}
