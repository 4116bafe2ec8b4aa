import {
  createGitHub
} from "./chunks/chunk-DSD4UN42.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  proxySettingsOf
} from "./chunks/chunk-K2XDQSBJ.js";
import "./chunks/shared-E04875EB.js";
import {
  createGitHubWrites
} from "./chunks/chunk-PR4DQR2E.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  c39_parseId as parseId
} from "./chunks/shared-E04875EB.js";
import {
  c0_known as known
} from "./chunks/shared-E04875EB.js";
import {
  createToolkit
} from "./chunks/chunk-36KFGBOO.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  apiUrlOf,
  repositoryOf
} from "./chunks/chunk-Z3Q37ILD.js";
import "./chunks/chunk-4BSTT5ZB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_asGateError as asGateError
} from "./chunks/shared-E04875EB.js";
import {
  c78_READY_AT_TITLE as READY_AT_TITLE,
  c78_RERUN_AT_TITLE as RERUN_AT_TITLE
} from "./chunks/shared-E04875EB.js";
import {
  c38_code as code
} from "./chunks/shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./chunks/shared-E04875EB.js";
import {
  c87_plain as plain
} from "./chunks/shared-E04875EB.js";
import {
  c35_field as field,
  c35_inside as inside,
  c35_isJsonObject as isJsonObject,
  c35_isoTime as isoTime,
  c35_objectField as objectField,
  c35_textField as textField
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_elapsed as elapsed,
  c20_toSeconds as toSeconds
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";

// src/github/checks.ts
function parseOpenPullRequests(json) {
  return all(json, (pull) => {
    const number = field(pull, "number");
    const headSha = textField(inside(pull, "head"), "sha");
    const updatedAt = isoTime(field(pull, "updated_at"));
    if (typeof number !== "number" || headSha === void 0 || !isObjectId(headSha) || updatedAt === void 0) return void 0;
    return { number, headSha, updatedAt };
  });
}
function parseFailedJobs(json) {
  const runs = isJsonObject(json) ? field(json, "check_runs") : void 0;
  const jobs = all(runs, (run) => {
    const id = parseId(field(run, "id"));
    const name = textField(run, "name");
    const suite = parseId(field(objectField(run, "check_suite") ?? {}, "id"));
    if (id === void 0 || name === void 0) return void 0;
    const count = field(inside(run, "output"), "annotations_count");
    const failed = suite !== void 0 && textField(run, "conclusion") === "failure" && textField(inside(run, "app"), "slug") === "github-actions";
    return { id, name, suite: suite ?? "", annotations: failed && typeof count === "number" ? count : 0 };
  });
  return jobs?.filter((job) => job.annotations > 0);
}
function parseWorkflowRuns(json) {
  return all(isJsonObject(json) ? field(json, "workflow_runs") : void 0, (run) => {
    const [suite, workflow] = [parseId(field(run, "check_suite_id")), parseId(field(run, "workflow_id"))];
    const [event, number, attempt = 1] = [textField(run, "event"), field(run, "run_number"), field(run, "run_attempt")];
    if (suite === void 0 || workflow === void 0 || event === void 0 || typeof number !== "number" || typeof attempt !== "number")
      return void 0;
    return { suite, kind: `${workflow} ${event}`, number, attempt };
  });
}
function parseReadyAt(json, title) {
  const notices = all(json, (annotation) => annotation)?.filter((annotation) => textField(annotation, "title") === title) ?? [];
  const times = notices.flatMap((notice) => isoTime(/^\S+(?=: )/.exec(textField(notice, "message") ?? "")?.[0]) ?? []);
  return times.toSorted().at(-1);
}
function all(json, read) {
  if (!Array.isArray(json)) return void 0;
  const values = json.flatMap((item) => isJsonObject(item) ? read(item) ?? [] : []);
  return values.length === json.length ? values : void 0;
}

// src/action/recheck.ts
var PAGE = 50;
var MAX_PULL_REQUESTS = 300;
var RERUN_WITHIN = 30 * DAY;
var MAX_ATTEMPTS = 10;
async function recheck(world) {
  const waiting = [];
  for (const pull of await recentPullRequests(world)) {
    for (const job of await failedJobs(pull, world)) {
      const path = `/repos/${world.repository}/check-runs/${job.id}/annotations?per_page=100`;
      const annotations = await answerOf(world, path);
      const [ofAge, missing] = [READY_AT_TITLE, RERUN_AT_TITLE].map((title) => parseReadyAt(annotations, title));
      const readyAt = ofAge ?? missing;
      if (readyAt !== void 0 && await isWorthIt(job, pull, ofAge === void 0 ? MAX_ATTEMPTS : Infinity, world))
        waiting.push({ pullRequest: pull.number, job: job.name, readyAt, outcome: await runAgain(job, readyAt, world) });
    }
  }
  return waiting;
}
async function isWorthIt(job, pull, attempts, world) {
  const path = `/repos/${world.repository}/actions/runs?head_sha=${pull.headSha}&per_page=100`;
  const runs = parseWorkflowRuns(await answerOf(world, path));
  const own = runs?.find(({ suite }) => suite === job.suite);
  if (runs === void 0 || own === void 0) throw unusable(path, "the list of workflow runs is malformed");
  return own.attempt < attempts && !runs.some(({ kind, number }) => kind === own.kind && number > own.number);
}
async function runAgain(job, readyAt, world) {
  if ((elapsed(readyAt, world.now) ?? -1) < 0) return "waits";
  const answer = await world.post(`/repos/${world.repository}/actions/jobs/${job.id}/rerun`);
  if (answer.kind === "known") return "runs again";
  return { refused: answer.kind === "absent" ? "there is no such job any more" : answer.detail };
}
async function recentPullRequests(world) {
  const found = [];
  for (let page = 1; found.length < MAX_PULL_REQUESTS; page++) {
    const path = `/repos/${world.repository}/pulls?state=open&sort=updated&direction=desc&per_page=${PAGE}&page=${page}`;
    const pulls = parseOpenPullRequests(await answerOf(world, path));
    if (pulls === void 0) throw unusable(path, "the list of pull requests is malformed");
    const recent = pulls.filter(({ updatedAt }) => (elapsed(updatedAt, world.now) ?? 0) <= RERUN_WITHIN);
    found.push(...recent);
    if (recent.length < PAGE) break;
  }
  return found;
}
async function failedJobs(pull, world) {
  const path = `/repos/${world.repository}/commits/${pull.headSha}/check-runs?status=completed&filter=latest&per_page=100`;
  const jobs = parseFailedJobs(await answerOf(world, path));
  if (jobs === void 0) throw unusable(path, "the list of check runs is malformed");
  return jobs;
}
async function answerOf(world, path) {
  const answer = await world.get(path);
  if (answer.kind === "unavailable") throw unusable(path, answer.detail);
  return answer.kind === "known" ? answer.value : void 0;
}
function unusable(path, detail) {
  return new GateError("CONTENTS_UNAVAILABLE", `GitHub could not be asked which checks are waiting: ${detail}`, {
    help: "Give the job `actions: write`, `checks: read` and `pull-requests: read`. If it has them, wait: the next scheduled run tries again.",
    cause: path
  });
}

// src/action/recheck-action.ts
var TIMEOUT_MS = 1e4;
var DEADLINE_MS = 3e5;
async function runRecheck(toolkit2, env) {
  const token = toolkit2.input("github-token").trim();
  if (token === "") {
    throw new GateError("INPUT_INVALID", "the input `github-token` is empty", {
      help: "Remove the input from the step: the default is the job's own token."
    });
  }
  const { owner, name } = repositoryOf(env);
  const apiUrl = apiUrlOf(env);
  const github = createGitHub({
    apiUrl,
    token,
    timeoutMs: TIMEOUT_MS,
    signal: AbortSignal.timeout(DEADLINE_MS),
    proxy: proxySettingsOf(env)
  });
  const writes = createGitHubWrites({ apiUrl, token, timeoutMs: TIMEOUT_MS });
  const waiting = await recheck({
    now: toSeconds(/* @__PURE__ */ new Date()),
    repository: `${owner}/${name}`,
    get: (path) => github.ask({ to: "github", path }),
    // GitHub answers 201 without a body.
    post: async (path) => {
      const answer = await writes.send("POST", path, {});
      return answer.kind === "known" ? known({}) : answer;
    }
  });
  await tell(waiting, toolkit2);
  return waiting.every(({ outcome }) => typeof outcome === "string");
}
async function tell(waiting, toolkit2) {
  const again = waiting.filter(({ outcome }) => outcome === "runs again").length;
  await toolkit2.output("rerun", String(again));
  await toolkit2.output("waiting", String(waiting.filter(({ outcome }) => outcome === "waits").length));
  if (waiting.length === 0) toolkit2.log("No check is waiting for the age of a version or for a missing answer.");
  for (const { pullRequest, job, readyAt, outcome } of waiting)
    toolkit2.log(`#${pullRequest} ${plain(job)}: ready at ${readyAt}, ${described(outcome)}`);
  for (const { pullRequest, job, outcome } of waiting) {
    if (typeof outcome === "string") continue;
    const message = `job "${plain(job)}" of pull request ${pullRequest} could not be run again: ${outcome.refused}
help: Give the job \`actions: write\`.`;
    await toolkit2.annotate({ level: "error", title: "not run again", message, file: void 0, line: void 0 });
  }
  if (waiting.length === 0) return;
  const rows = waiting.map((one) => `| #${one.pullRequest} | ${code(one.job)} | ${code(one.readyAt)} | ${code(described(one.outcome))} |
`);
  await toolkit2.summarize(
    `## Checks that only age or a missing answer blocks

| pull request | job | ready at | |
|---|---|---|---|
${rows.join("")}
`
  );
}
var described = (outcome) => typeof outcome === "string" ? outcome : outcome.refused;

// src/recheck.ts
var toolkit = createToolkit(process.env);
process.exitCode = 1;
try {
  if (await runRecheck(toolkit, process.env)) process.exitCode = 0;
} catch (error) {
  const { sayFailure } = await import("./chunks/failure-XIO6W5PH.js");
  await sayFailure(asGateError(error), toolkit, "");
}
