import {
  fileSnapshot
} from "./chunks/chunk-6GJQ3LXT.js";
import {
  c15_byPath as byPath
} from "./chunks/shared-E04875EB.js";
import {
  c48_POLICY_FILE as POLICY_FILE
} from "./chunks/shared-E04875EB.js";
import {
  createToolkit
} from "./chunks/chunk-36KFGBOO.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  openRepository
} from "./chunks/chunk-Z3Q37ILD.js";
import "./chunks/chunk-4BSTT5ZB.js";
import "./chunks/shared-E04875EB.js";
import {
  c76_decidesInstall as decidesInstall,
  c76_isAmong as isAmong,
  c76_isLockfilePath as isLockfilePath
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import {
  c14_programVersion as programVersion
} from "./chunks/shared-E04875EB.js";
import {
  c29_oneOf as oneOf,
  c29_registryUrl as registryUrl,
  c29_seconds as seconds
} from "./chunks/shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./chunks/shared-E04875EB.js";
import {
  c58_GateError as GateError,
  c58_asGateError as asGateError,
  c58_isOutage as isOutage
} from "./chunks/shared-E04875EB.js";
import {
  c51_isObjectId as isObjectId
} from "./chunks/shared-E04875EB.js";
import {
  c35_asObject as asObject,
  c35_inside as inside,
  c35_textField as textField
} from "./chunks/shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";
import "./chunks/shared-E04875EB.js";

// src/action/deliver.ts
import path from "node:path";
var NOTHING = "No lockfile change: nothing to judge.";
async function deliverToRunner(report, place) {
  const { toolkit: toolkit2, inputs } = place;
  const [{ toText }, { toAnnotations }, { toMarkdown }] = await Promise.all([
    import("./chunks/text-DL6KLIL6.js"),
    import("./chunks/annotations-NI3ITN3J.js"),
    import("./chunks/summary-GENN53VP.js")
  ]);
  toolkit2.log(toText(report, { color: false }).trimEnd());
  for (const annotation of toAnnotations(report)) await toolkit2.annotate(annotation);
  await toolkit2.summarize(toMarkdown(report));
  const file = inputs.reportFile ?? path.join(place.env["RUNNER_TEMP"] || ".countersign", "countersign-report.json");
  await writeFiles(report, { ...inputs, reportFile: file }, place);
  await setOutputs(report, path.resolve(workspaceOf(place), file), place);
  if (inputs.comment !== "false") {
    const when = inputs.comment === "true" || report.conclusion === "fail" ? "always" : "if-there";
    await comment((await import("./chunks/comment-P7KYBEU3.js")).toComment(report), when, place);
  }
  return report.conclusion === "pass" || report.mode === "warn";
}
async function deliverNothing(place, notes = []) {
  const { toolkit: toolkit2, inputs } = place;
  toolkit2.log(NOTHING);
  for (const { kind, text } of notes)
    await toolkit2.annotate({ level: "notice", title: kind, message: text, file: void 0, line: void 0 });
  const report = inputs.reportFile === void 0 && inputs.sarifFile === void 0 ? void 0 : await emptyReport(place, notes);
  if (report !== void 0) await writeFiles(report, inputs, place);
  const outputs = { conclusion: "pass", summary: NOTHING, unauthorized: "0", undetermined: "0", blocked: "[]", "ready-at": "" };
  for (const [name, value] of Object.entries(outputs)) await toolkit2.output(name, value);
  await toolkit2.output("report", inputs.reportFile === void 0 ? "" : path.resolve(workspaceOf(place), inputs.reportFile));
  if (inputs.comment !== "false")
    await comment(`${(await import("./chunks/comment-P7KYBEU3.js")).COMMENT_MARK}
## ✅ ${NOTHING}
`, "if-there", place);
  return true;
}
async function commentFailure(error, place) {
  if (place.inputs.comment === "false") return;
  const [{ COMMENT_MARK }, { errorSummary }] = await Promise.all([import("./chunks/comment-P7KYBEU3.js"), import("./chunks/error-annotations-5H4YE7PJ.js")]);
  const failure = asGateError(error);
  await comment(`${COMMENT_MARK}
${errorSummary(failure, place.inputs.mode === "warn" && isOutage(failure))}`, "always", place);
}
async function emptyReport({ inputs: { mode }, env, version, pullRequest }, notes) {
  const [{ conclude }, { NO_POLICY }, { toSeconds }, { occasionOf }] = await Promise.all([
    import("./chunks/decide-RKPYBKZW.js"),
    import("./chunks/policy-Z6Y3CVSG.js"),
    import("./chunks/time-G2EEQWGM.js"),
    import("./chunks/occasion-DHZA3Y7Q.js")
  ]);
  const nothing = { verdicts: [], removed: [], lockfiles: [], policyChange: void 0, trust: void 0 };
  const subject = { ...occasionOf(env, pullRequest), base: void 0, head: void 0 };
  return conclude({ ...nothing, subject, version, notes, policy: NO_POLICY, mode, now: toSeconds(/* @__PURE__ */ new Date()) });
}
async function writeFiles(report, { reportFile, sarifFile }, place) {
  const { writeOutput } = await import("./chunks/output-3QUVRVRC.js");
  if (reportFile !== void 0) await writeOutput(workspaceOf(place), reportFile, (await import("./chunks/json-IGRL6ILQ.js")).jsonPieces(report));
  if (sarifFile === void 0) return;
  const [{ toSarif }, { rules }] = await Promise.all([import("./chunks/sarif-VQHZS5O4.js"), import("./chunks/rules-736FWWRH.js")]);
  await writeOutput(workspaceOf(place), sarifFile, toSarif(place.locked ?? report, rules));
}
async function setOutputs(report, reportFile, { toolkit: toolkit2 }) {
  const { toOutputs } = await import("./chunks/outputs-WEIAZT2U.js");
  for (const [name, value] of Object.entries(toOutputs(report, reportFile))) await toolkit2.output(name, value);
}
async function comment(text, when, { toolkit: toolkit2, env, inputs, pullRequest }) {
  if (pullRequest === void 0) return;
  const { keepComment } = await import("./chunks/comment-DK3KQSCC.js");
  const failure = await keepComment({ text, when, pullRequest, inputs, env });
  if (failure === void 0) return;
  const message = `the pull request comment was not written: ${failure}
help: Give the job \`pull-requests: write\`, or remove the input \`comment\`.`;
  await toolkit2.annotate({ level: "notice", title: "comment skipped", message, file: void 0, line: void 0 });
}
var workspaceOf = ({ env }) => env["GITHUB_WORKSPACE"] || process.cwd();

// src/action/sides.ts
async function comparedSides(event, wanted, sources) {
  const [from, to] = await Promise.all([commitOf(event.base, sources), commitOf(event.head, sources)]);
  const compared = await sources.workspace?.compare(from, to, event.since) ?? await sources.api.compare(from, to, event.since);
  const files = await wantedFiles(compared, wanted, sources);
  if (files?.length === 0 && await namedLockfilesExist(wanted, compared.base, to, sources)) return void 0;
  const [base, head, trusted] = await Promise.all([
    snapshotOf(compared.base, sources),
    snapshotOf(to, sources),
    trustedCommit(event, sources).then((commit2) => snapshotOf(commit2, sources))
  ]);
  if (files === void 0 && wanted.lockfiles.length === 0 && await hasNone(base) && await hasNone(head)) return void 0;
  const changed = compared.changed === void 0 ? void 0 : byPath(compared.changed);
  if (files === void 0 || files.length === 0) return { base, head, trusted, policyAlone: false, changed };
  const policyAlone = !files.some(isOneOf(decidesInstall)) && !files.some(isLink);
  return { base: listing(base, files, "before"), head: listing(head, files, "after"), trusted, policyAlone, changed };
}
async function auditedSides(revision, nothing, sources) {
  const head = await snapshotOf(await commitOf(revision, sources), sources);
  return { base: nothing, head, trusted: head, policyAlone: false, changed: void 0 };
}
async function wantedFiles({ base, changed }, wanted, sources) {
  const files = changed?.filter(isWanted(wanted));
  const yaml = changed?.filter(isOneOf((path2) => /\.ya?ml$/.test(path2))) ?? [];
  if (files === void 0 || files.length > 0 || yaml.length === 0) return files;
  const policy = await (await snapshotOf(base, sources)).read(wanted.policy);
  if (policy === void 0) return files;
  const shared = (await import("./chunks/policy-file-3BVLXEED.js")).extendedFiles(policy, wanted.policy);
  return yaml.filter(isOneOf((path2) => shared.includes(path2)));
}
var isOneOf = (counts) => ({ before, after }) => before !== void 0 && counts(before) || after !== void 0 && counts(after);
function isWanted({ lockfiles, policy }) {
  const named = isOneOf((path2) => path2 === policy || (isLockfilePath(path2) ? isAmong(path2, lockfiles) : decidesInstall(path2)));
  return (file) => named(file) || isLink(file);
}
var isLink = ({ kinds }) => kinds?.before === "link" || kinds?.after === "link";
var hasNone = async (snapshot) => (await snapshot.lockfiles()).length === 0;
async function namedLockfilesExist({ lockfiles }, base, head, sources) {
  let missing2 = lockfiles;
  for (const commit2 of [head, base]) {
    if (missing2.length === 0) return true;
    const there = await (await snapshotOf(commit2, sources)).lockfiles();
    missing2 = missing2.filter((name) => !there.some((file) => isAmong(file, [name])));
  }
  return missing2.length === 0;
}
function listing(snapshot, files, side) {
  const lockfiles = files.flatMap((file) => file[side] !== void 0 && isLockfilePath(file[side]) ? [file[side]] : []).sort();
  return { ...snapshot, lockfiles: () => Promise.resolve(lockfiles), allLockfiles: () => snapshot.lockfiles() };
}
async function commitOf(revision, sources) {
  const commit2 = await find(revision, sources);
  if (commit2 === void 0) throw missing(quoted(revision));
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
  if (isObjectId(revision)) return revision;
  const found = revision.startsWith("refs/heads/") ? void 0 : await workspace?.resolve(revision);
  return found ?? api.resolve(revision);
}
async function snapshotOf(commit2, { workspace, api }) {
  const there = await workspace?.resolve(commit2);
  return there === commit2 && workspace !== void 0 ? workspace.snapshot(commit2) : api.snapshot(commit2);
}
function missing(what) {
  return new GateError("CONTENTS_UNAVAILABLE", `there is no commit ${what} in this repository`, {
    help: "Check the `base` and `head` inputs. A force push may have removed the commit: push again."
  });
}

// src/event.ts
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
      throw new GateError("EVENT_UNSUPPORTED", `there is nothing to compare on the event ${quoted(name, 50)}`, {
        help: "Run on pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch, or give the `base` and `head` inputs."
      });
  }
}
var isPullRequest = (name) => name === "pull_request" || name === "pull_request_target";
var pullOf = ({ payload }) => inside(payload, "pull_request");
function numberOf(pull) {
  const number = pull["number"];
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function headOf(input) {
  const { name, head, payload, sha } = input;
  if (head !== void 0) return head;
  if (isPullRequest(name)) return commit(inside(pullOf(input), "head"), "sha", "pull_request.head.sha");
  if (name === "merge_group") return commit(inside(payload, "merge_group"), "head_sha", "merge_group.head_sha");
  if (OWN_CODE.has(name)) return sha;
  throw new GateError("EVENT_UNSUPPORTED", `the event ${quoted(name, 50)} does not say which commit to compare with \`base\``, {
    help: "Give the `head` input too: the commit to judge."
  });
}
function readPullRequest(input, workspace) {
  const pull = pullOf(input);
  const base = commit(inside(pull, "base"), "sha", "pull_request.base.sha");
  const head = headOf(input);
  const policyAt = branchThen(textField(inside(pull, "base"), "ref"), base);
  return { kind: "compare", base, head, since: "merge-base", policyAt, pullRequest: numberOf(pull), workspace };
}
function readMergeGroup(input) {
  const group = inside(input.payload, "merge_group");
  const base = commit(group, "base_sha", "merge_group.base_sha");
  const head = headOf(input);
  const [, branch] = /^refs\/heads\/(.+)$/.exec(textField(group, "base_ref") ?? "") ?? [];
  return { kind: "compare", base, head, since: "base", policyAt: branchThen(branch, base), pullRequest: void 0, workspace: true };
}
function readPush(input) {
  const push = asObject(input.payload) ?? {};
  const before = textField(push, "before");
  const head = headOf(input);
  const branch = textField(inside(push, "repository"), "default_branch");
  if (branch === void 0) throw malformed("repository.default_branch");
  const trunk = `refs/heads/${branch}`;
  const common = { kind: "compare", head, pullRequest: void 0, workspace: true };
  if (push["deleted"] === true && input.head === void 0) return { ...common, base: head, since: "base", policyAt: [head] };
  const isNew = before === void 0 || !isObjectId(before) || NO_COMMIT.test(before);
  if (isNew && textField(push, "ref") === trunk)
    return { ...common, base: trunk, since: "merge-base", policyAt: [trunk], notes: [NOTHING_BEFORE] };
  if (isNew || textField(push, "ref") !== trunk) return { ...common, base: trunk, since: "merge-base", policyAt: [trunk] };
  return { ...common, base: before, since: "base", policyAt: [before] };
}
var NOTHING_BEFORE = {
  kind: "nothing-before",
  text: "this push creates the default branch, so there is nothing to compare it with. Nothing was judged. Run the workflow once on `workflow_dispatch` or `schedule`: such a run judges every locked version."
};
var branchThen = (branch, sha) => branch === void 0 ? [sha] : [`refs/heads/${branch}`, sha];
function commit(from, key, path2) {
  const sha = textField(from, key);
  if (sha === void 0 || !isObjectId(sha) || NO_COMMIT.test(sha)) throw malformed(path2);
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
  ecosystems: "",
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
    ecosystems: attempt("ecosystems", (what, value) => lines(value).map((one) => oneOf(what, one, ECOSYSTEM_IDS)), []),
    base: maybe("base"),
    head: maybe("head"),
    mode: attempt("mode", (what, value) => oneOf(what, value, ["enforce", "warn"]), "enforce"),
    registry: maybe("registry") === void 0 ? void 0 : attempt("registry", registryUrl, ""),
    trustedRoot: read("trusted-root"),
    registryKeys: maybe("registry-keys"),
    timeoutMs: attempt("timeout", seconds, 0),
    deadlineMs: attempt("deadline", seconds, 0),
    comment: attempt("comment", (what, value) => oneOf(what, value, ["true", "false", "on-failure"]), "false"),
    sarifFile: maybe("sarif-file"),
    reportFile: maybe("report-file"),
    record: maybe("record")
  };
  if (problems.length > 0) throw invalid(problems);
  return inputs;
}
function invalid(problems) {
  return new GateError("INPUT_INVALID", problems.join("; "), {
    help: "Correct `with:` of the step in the workflow. docs/action.md lists the inputs."
  });
}
var lines = (text) => text.split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== "");

// src/action.ts
async function runAction(toolkit2, env, version) {
  const inputs = readInputs((name) => toolkit2.input(name));
  const event = readEvent({
    name: env["GITHUB_EVENT_NAME"] ?? "",
    payload: await toolkit2.eventPayload(),
    sha: env["GITHUB_SHA"] ?? "",
    base: inputs.base,
    head: inputs.head
  });
  const repository = openRepository(inputs, event, env);
  const place = { toolkit: toolkit2, env, inputs, version, pullRequest: event.kind === "compare" ? event.pullRequest : void 0 };
  try {
    const sides = await sidesOf(event, inputs, repository);
    const notes = event.kind === "compare" ? event.notes ?? [] : [];
    const locked = { ...place, locked: await lockedFor(event, place, repository) };
    return sides === void 0 ? await deliverNothing(locked, notes) : await deliverToRunner(await judged(sides, notes, place), locked);
  } catch (error) {
    await commentFailure(error, place);
    throw error;
  }
}
async function sidesOf(event, inputs, repository) {
  if (event.kind === "compare") return comparedSides(event, { lockfiles: inputs.lockfiles, policy: inputs.policy }, repository);
  return auditedSides(event.head, await fileSnapshot(void 0), repository);
}
async function lockedFor(event, place, repository) {
  const { inputs, env } = place;
  if (inputs.sarifFile === void 0 || env["GITHUB_EVENT_NAME"] !== "push" || event.kind !== "compare") return void 0;
  try {
    const sides = await auditedSides(event.head, await fileSnapshot(void 0), repository);
    return await judged(sides, [], { ...place, inputs: { ...inputs, record: void 0 } });
  } catch (error) {
    if (error instanceof GateError && error.code === "LOCKFILE_MISSING") return void 0;
    throw error;
  }
}
async function judged(sides, notes, { inputs, env, version, pullRequest }) {
  const [{ openWorld }, { run }] = await Promise.all([import("./chunks/world-JZBFVTSU.js"), import("./chunks/run-FOGNXQLS.js")]);
  const { mode, lockfiles, policy, ecosystems } = inputs;
  const policyFile = { path: policy, named: policy !== POLICY_FILE };
  const options = {
    mode,
    lockfiles,
    policyFile,
    notes,
    ...ecosystems.length > 0 && { ecosystems },
    version,
    pullRequest,
    policyAlone: sides.policyAlone
  };
  const opened = await openWorld(sides, options, inputs, env);
  const report = await run(opened.world, options);
  return { ...report, recording: await opened.close(), questions: opened.world.questions?.() };
}

// src/index.ts
var toolkit = createToolkit(process.env);
process.exitCode = 1;
try {
  if (await runAction(toolkit, process.env, programVersion(import.meta.url))) process.exitCode = 0;
} catch (error) {
  const { sayFailure } = await import("./chunks/failure-XIO6W5PH.js");
  const failure = asGateError(error);
  const isWarned = toolkit.input("mode").trim() === "warn" && isOutage(failure);
  await sayFailure(failure, toolkit, toolkit.input("policy").trim() || POLICY_FILE, isWarned);
  if (isWarned) process.exitCode = 0;
}
