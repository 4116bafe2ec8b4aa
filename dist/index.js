import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fileSnapshot
} from "./chunks/chunk-GKJVHXBJ.js";
import {
  POLICY_FILE
} from "./chunks/chunk-M6LRAAQA.js";
import {
  PUBLIC_REGISTRY
} from "./chunks/chunk-ANSDECAT.js";
import {
  createToolkit
} from "./chunks/chunk-N2UQHXGP.js";
import {
  openRepository
} from "./chunks/chunk-WDT4WCL5.js";
import {
  OBJECT_ID
} from "./chunks/chunk-F4J6EDR5.js";
import {
  isLockfilePath
} from "./chunks/chunk-75VJBN6Y.js";
import {
  isAmong
} from "./chunks/chunk-HCTOO7ED.js";
import "./chunks/chunk-6E57W3N2.js";
import {
  isJsonObject,
  objectField,
  textField
} from "./chunks/chunk-QMI6BNU7.js";
import "./chunks/chunk-46N6HSVD.js";
import {
  httpUrl,
  oneOf,
  seconds
} from "./chunks/chunk-POY5ITKE.js";
import {
  GateError,
  asGateError
} from "./chunks/chunk-33IVOZPE.js";
import "./chunks/chunk-7Y3QBSS7.js";

// src/action/deliver.ts
import path from "node:path";
var NOTHING = "No lockfile change: nothing to judge.";
async function deliver(report, place) {
  const { toolkit: toolkit2, inputs } = place;
  const [{ toText }, { toAnnotations }, { toMarkdown }] = await Promise.all([
    import("./chunks/text-FRTO47CU.js"),
    import("./chunks/annotations-VGJ5STQZ.js"),
    import("./chunks/summary-VUXGHCOU.js")
  ]);
  toolkit2.log(toText(report, { color: false }).trimEnd());
  for (const annotation of toAnnotations(report)) await toolkit2.annotate(annotation);
  await toolkit2.summarize(toMarkdown(report));
  const file = inputs.reportFile ?? path.join(place.env["RUNNER_TEMP"] || ".countersign", "countersign-report.json");
  await writeFiles(report, { ...inputs, reportFile: file }, place);
  await setOutputs(report, path.resolve(workspaceOf(place), file), place);
  if (inputs.comment) await comment((await import("./chunks/comment-PFJSH37B.js")).toComment(report), "always", place);
  return report.conclusion === "pass" || report.mode === "warn";
}
async function deliverNothing(place) {
  const { toolkit: toolkit2, inputs } = place;
  toolkit2.log(NOTHING);
  const report = inputs.reportFile === void 0 && inputs.sarifFile === void 0 ? void 0 : await emptyReport(inputs);
  if (report !== void 0) await writeFiles(report, inputs, place);
  const outputs = { conclusion: "pass", unauthorized: "0", undetermined: "0", "ready-at": "" };
  for (const [name, value] of Object.entries(outputs)) await toolkit2.output(name, value);
  await toolkit2.output("report", inputs.reportFile === void 0 ? "" : path.resolve(workspaceOf(place), inputs.reportFile));
  if (inputs.comment) await comment(`${(await import("./chunks/comment-PFJSH37B.js")).COMMENT_MARK}
## ✅ ${NOTHING}
`, "if-there", place);
  return true;
}
async function commentFailure(error, place) {
  if (!place.inputs.comment) return;
  const [{ COMMENT_MARK }, { errorSummary }] = await Promise.all([import("./chunks/comment-PFJSH37B.js"), import("./chunks/error-annotations-VAAFFIFJ.js")]);
  await comment(`${COMMENT_MARK}
${errorSummary(asGateError(error))}`, "always", place);
}
async function emptyReport({ mode }) {
  const [{ conclude }, { NO_POLICY }, { toSeconds }] = await Promise.all([
    import("./chunks/decide-AGKCNQ76.js"),
    import("./chunks/policy-6JBNPYHF.js"),
    import("./chunks/values-5LZGWBBI.js")
  ]);
  const nothing = { verdicts: [], removed: [], lockfiles: [], policyChange: void 0, trust: void 0 };
  return conclude({ ...nothing, policy: NO_POLICY, mode, now: toSeconds(/* @__PURE__ */ new Date()) });
}
async function writeFiles(report, { reportFile, sarifFile }, place) {
  const { writeOutput } = await import("./chunks/output-KLFKIVZK.js");
  if (reportFile !== void 0) await writeOutput(workspaceOf(place), reportFile, (await import("./chunks/json-LJAPBFGZ.js")).toJson(report));
  if (sarifFile === void 0) return;
  const [{ toSarif }, { rules }] = await Promise.all([import("./chunks/sarif-JVDQQVLN.js"), import("./chunks/rules-FRHDSDH6.js")]);
  await writeOutput(workspaceOf(place), sarifFile, toSarif(report, rules));
}
async function setOutputs(report, reportFile, { toolkit: toolkit2 }) {
  const { toOutputs } = await import("./chunks/outputs-L5AEDHGF.js");
  for (const [name, value] of Object.entries(toOutputs(report, reportFile))) await toolkit2.output(name, value);
}
async function comment(text, when, { toolkit: toolkit2, env, inputs, pullRequest }) {
  if (pullRequest === void 0) return;
  const { keepComment } = await import("./chunks/comment-S4ON2MAE.js");
  const failure = await keepComment({ text, when, pullRequest, inputs, env });
  if (failure === void 0) return;
  const message = `the pull request comment was left out: ${failure}
help: Give the job \`pull-requests: write\`, or leave \`comment\` out.`;
  await toolkit2.annotate({ level: "notice", title: "comment skipped", message, file: void 0, line: void 0 });
}
var workspaceOf = ({ env }) => env["GITHUB_WORKSPACE"] || process.cwd();

// src/action/sides.ts
async function comparedSides(event, wanted, sources) {
  const [from, to] = await Promise.all([commitOf(event.base, sources), commitOf(event.head, sources)]);
  const compared = await sources.workspace?.compare(from, to, event.since) ?? await sources.api.compare(from, to, event.since);
  const files = await wantedFiles(compared, wanted, sources);
  if (files?.length === 0 && await someLockfileExists(wanted, compared.base, to, sources)) return void 0;
  const [base, head, trusted] = await Promise.all([
    snapshotOf(compared.base, sources),
    snapshotOf(to, sources),
    trustedCommit(event, sources).then((commit2) => snapshotOf(commit2, sources))
  ]);
  if (files === void 0 && wanted.lockfiles.length === 0 && await hasNone(base) && await hasNone(head)) return void 0;
  if (files === void 0 || files.length === 0) return { base, head, trusted, lockfiles: true };
  const lockfiles = files.some(isOneOf(isLockfilePath));
  return { base: listing(base, files, "before"), head: listing(head, files, "after"), trusted, lockfiles };
}
async function auditedSides(revision, nothing, sources) {
  const head = await snapshotOf(await commitOf(revision, sources), sources);
  return { base: nothing, head, trusted: head };
}
async function wantedFiles({ base, changed }, wanted, sources) {
  const files = changed?.filter(isWanted(wanted));
  const yaml = changed?.filter(isOneOf((path2) => /\.ya?ml$/.test(path2))) ?? [];
  if (files === void 0 || files.length > 0 || yaml.length === 0) return files;
  const policy = await (await snapshotOf(base, sources)).read(wanted.policy);
  if (policy === void 0) return files;
  const shared = (await import("./chunks/policy-file-DC4ZWHFY.js")).extendedFiles(policy, wanted.policy);
  return yaml.filter(isOneOf((path2) => shared.includes(path2)));
}
var isOneOf = (counts) => ({ before, after }) => before !== void 0 && counts(before) || after !== void 0 && counts(after);
function isWanted({ lockfiles, policy }) {
  return isOneOf((path2) => path2 === policy || isLockfilePath(path2) && isAmong(path2, lockfiles));
}
var hasNone = async (snapshot) => (await snapshot.lockfiles()).length === 0;
async function someLockfileExists({ lockfiles }, base, head, sources) {
  if (lockfiles.length === 0) return true;
  for (const commit2 of [head, base]) {
    const there = await (await snapshotOf(commit2, sources)).lockfiles();
    if (there.some((file) => isAmong(file, lockfiles))) return true;
  }
  return false;
}
function listing(snapshot, files, side) {
  const lockfiles = files.flatMap((file) => file[side] !== void 0 && isLockfilePath(file[side]) ? [file[side]] : []).sort();
  return { ...snapshot, lockfiles: () => Promise.resolve(lockfiles), allLockfiles: () => snapshot.lockfiles() };
}
async function commitOf(revision, sources) {
  const commit2 = await find(revision, sources);
  if (commit2 === void 0) throw missing(JSON.stringify(revision.slice(0, 100)));
  return commit2;
}
async function trustedCommit({ policyAt }, sources) {
  for (const revision of policyAt) {
    const commit2 = await find(revision, sources);
    if (commit2 !== void 0) return commit2;
  }
  throw missing(policyAt.join(", "));
}
async function find(revision, { workspace, api }) {
  if (OBJECT_ID.test(revision)) return revision;
  const found = revision.startsWith("refs/heads/") ? void 0 : await workspace?.resolve(revision);
  return found ?? api.resolve(revision);
}
async function snapshotOf(commit2, { workspace, api }) {
  const there = await workspace?.resolve(commit2);
  return there === commit2 && workspace !== void 0 ? workspace.snapshot(commit2) : api.snapshot(commit2);
}
function missing(what) {
  return new GateError("CONTENTS_UNAVAILABLE", `there is no commit ${what} in this repository`, {
    help: "Check the `base` and `head` inputs. A commit that was force-pushed away may be gone: push again."
  });
}

// src/event.ts
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var NO_COMMIT = /^0+$/;
var OWN_CODE = /* @__PURE__ */ new Set([
  "pull_request",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch"
]);
function readEvent(input) {
  const { name, base, head, sha } = input;
  const workspace = OWN_CODE.has(name);
  if (base !== void 0) {
    const pullRequest = isPullRequest(name) ? numberOf(pullOf(input)) : void 0;
    return { kind: "compare", base, head: headOf(input), since: "merge-base", policyAt: [base], pullRequest, workspace };
  }
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(input, workspace);
    case "merge_group":
      return readMergeGroup(input);
    case "push":
      return readPush(input);
    case "schedule":
    case "workflow_dispatch":
    case "repository_dispatch":
      return { kind: "audit", head: head ?? sha };
    default:
      throw new GateError("EVENT_UNSUPPORTED", `there is nothing to compare on the event "${name.slice(0, 50)}"`, {
        help: "Run on pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch, or give the `base` and `head` inputs."
      });
  }
}
var isPullRequest = (name) => name === "pull_request" || name === "pull_request_target";
var asObject = (payload) => isJsonObject(payload) ? payload : {};
var pullOf = ({ payload }) => objectField(asObject(payload), "pull_request") ?? {};
function numberOf(pull) {
  const number = pull["number"];
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function headOf(input) {
  const { name, head, payload, sha } = input;
  if (head !== void 0) return head;
  if (isPullRequest(name)) return commit(objectField(pullOf(input), "head"), "sha", "pull_request.head.sha");
  if (name === "merge_group") return commit(objectField(asObject(payload), "merge_group"), "head_sha", "merge_group.head_sha");
  if (OWN_CODE.has(name)) return sha;
  throw new GateError("EVENT_UNSUPPORTED", `the event "${name.slice(0, 50)}" does not say which commit to compare with \`base\``, {
    help: "Give the `head` input too, with the commit that is to be judged."
  });
}
function readPullRequest(input, workspace) {
  const pull = pullOf(input);
  const base = commit(objectField(pull, "base"), "sha", "pull_request.base.sha");
  const head = headOf(input);
  const policyAt = branchThen(textField(objectField(pull, "base") ?? {}, "ref"), base);
  return { kind: "compare", base, head, since: "merge-base", policyAt, pullRequest: numberOf(pull), workspace };
}
function readMergeGroup(input) {
  const group = objectField(asObject(input.payload), "merge_group");
  const base = commit(group, "base_sha", "merge_group.base_sha");
  const head = headOf(input);
  const [, branch] = /^refs\/heads\/(.+)$/.exec(textField(group ?? {}, "base_ref") ?? "") ?? [];
  return { kind: "compare", base, head, since: "base", policyAt: branchThen(branch, base), pullRequest: void 0, workspace: true };
}
function readPush(input) {
  const push = asObject(input.payload);
  const before = textField(push, "before");
  const head = headOf(input);
  const branch = textField(objectField(push, "repository") ?? {}, "default_branch");
  if (branch === void 0) throw malformed("repository.default_branch");
  const trunk = `refs/heads/${branch}`;
  const common = { kind: "compare", head, pullRequest: void 0, workspace: true };
  if (push["deleted"] === true && input.head === void 0) return { ...common, base: head, since: "base", policyAt: [head] };
  const isNew = before === void 0 || !SHA.test(before) || NO_COMMIT.test(before);
  if (isNew || textField(push, "ref") !== trunk) return { ...common, base: trunk, since: "merge-base", policyAt: [trunk] };
  return { ...common, base: before, since: "base", policyAt: [before] };
}
var branchThen = (branch, sha) => branch === void 0 ? [sha] : [`refs/heads/${branch}`, sha];
function commit(from, key, path2) {
  const sha = textField(from ?? {}, key);
  if (sha === void 0 || !SHA.test(sha) || NO_COMMIT.test(sha)) throw malformed(path2);
  return sha;
}
function malformed(path2) {
  return new GateError("EVENT_UNSUPPORTED", `the event's payload has no ${path2}`, {
    help: "Check that the workflow runs on one of the documented events, or give the `base` and `head` inputs."
  });
}

// src/inputs.ts
var INPUT_DEFAULTS = {
  "github-token": "${{ github.token }}",
  "evidence-token": "",
  policy: POLICY_FILE,
  lockfiles: "",
  base: "",
  head: "",
  mode: "enforce",
  registry: "",
  "trusted-root": "tuf",
  "registry-keys": "",
  timeout: "10",
  deadline: "300",
  comment: "false",
  "sarif-file": "",
  "report-file": "",
  record: ""
};
function readInputs(get) {
  const read = (name) => get(name).trim() || (name === "github-token" ? "" : INPUT_DEFAULTS[name]);
  const maybe = (name) => read(name) === "" ? void 0 : read(name);
  const problems = [];
  const attempt = (name, parse, otherwise) => {
    try {
      return parse(`the input \`${name}\``, read(name));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      problems.push(error.message);
      return otherwise;
    }
  };
  const inputs = {
    githubToken: read("github-token"),
    evidenceToken: read("evidence-token"),
    policy: read("policy"),
    lockfiles: lines(read("lockfiles")),
    base: maybe("base"),
    head: maybe("head"),
    mode: attempt("mode", (what, value) => oneOf(what, value, ["enforce", "warn"]), "enforce"),
    registry: maybe("registry") === void 0 ? void 0 : attempt("registry", registryAddress, ""),
    trustedRoot: read("trusted-root"),
    registryKeys: maybe("registry-keys"),
    timeoutMs: attempt("timeout", seconds, 0),
    deadlineMs: attempt("deadline", seconds, 0),
    comment: attempt("comment", (what, value) => oneOf(what, value, ["true", "false"]), "false") === "true",
    sarifFile: maybe("sarif-file"),
    reportFile: maybe("report-file"),
    record: maybe("record")
  };
  if (problems.length > 0) throw invalid(problems);
  return inputs;
}
var registryAddress = (what, value) => value === "public" ? PUBLIC_REGISTRY : httpUrl(what, value);
function invalid(problems) {
  return new GateError("INPUT_INVALID", problems.join("; "), {
    help: "Correct `with:` of the step in the workflow; docs/action.md lists the inputs."
  });
}
var lines = (text) => text.split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== "");

// src/action.ts
async function runAction(toolkit2, env) {
  const inputs = readInputs((name) => toolkit2.input(name));
  const event = readEvent({
    name: env["GITHUB_EVENT_NAME"] ?? "",
    payload: await toolkit2.eventPayload(),
    sha: env["GITHUB_SHA"] ?? "",
    base: inputs.base,
    head: inputs.head
  });
  const repository = openRepository(inputs, event, env);
  const place = { toolkit: toolkit2, env, inputs, pullRequest: event.kind === "compare" ? event.pullRequest : void 0 };
  try {
    const sides = await sidesOf(event, inputs, repository);
    return sides === void 0 ? await deliverNothing(place) : await deliver(await judged(sides, inputs, env), place);
  } catch (error) {
    await commentFailure(error, place);
    throw error;
  }
}
async function sidesOf(event, inputs, repository) {
  if (event.kind === "compare") return comparedSides(event, { lockfiles: inputs.lockfiles, policy: inputs.policy }, repository);
  return auditedSides(event.head, await fileSnapshot(void 0), repository);
}
async function judged(sides, inputs, env) {
  const [{ openWorld }, { run }] = await Promise.all([import("./chunks/world-PSFQBJVZ.js"), import("./chunks/run-XVGEFY6F.js")]);
  const { mode, lockfiles, policy } = inputs;
  const policyFile = { path: policy, named: policy !== POLICY_FILE };
  const options = { mode, lockfiles, policyFile, ..."lockfiles" in sides && !sides.lockfiles && { policyAlone: true } };
  const opened = await openWorld(sides, options, inputs, env);
  const report = await run(opened.world, options);
  await opened.close();
  return report;
}

// src/index.ts
var toolkit = createToolkit(process.env);
process.exitCode = 1;
try {
  if (await runAction(toolkit, process.env)) process.exitCode = 0;
} catch (error) {
  const { sayFailure } = await import("./chunks/failure-DAT2PONT.js");
  await sayFailure(asGateError(error), toolkit, toolkit.input("policy").trim() || POLICY_FILE);
}
