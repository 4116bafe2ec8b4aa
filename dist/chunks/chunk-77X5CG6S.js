import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describeAccount
} from "./chunk-NO5SBQFN.js";
import {
  whereLinesGo
} from "./chunk-RSKTQLRE.js";
import {
  publicationTime
} from "./chunk-CKN7UVTL.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  runInvocation
} from "./chunk-NEZMJFUR.js";
import {
  claimsOf
} from "./chunk-7AVNJFDU.js";
import {
  clock,
  counted,
  duration
} from "./chunk-D5HWV5PU.js";
import {
  blockedWorstFirst,
  kindOf
} from "./chunk-VNX5PO6R.js";

// src/report/describe.ts
function movement(change) {
  const { version } = change.after;
  switch (change.kind) {
    case "added":
      return `${version} (new)`;
    case "re-resolved":
      return `${version} (re-resolved)`;
    case "updated": {
      const left = change.replaced.map((locked) => locked.version);
      return left.length === 0 ? `${version} (beside ${change.before.map((locked) => locked.version).join(", ")})` : `${left.join(", ")} → ${version}`;
    }
  }
}
var title = (locked) => locked.alias === void 0 ? locked.name : `${locked.name} (as ${locked.alias})`;
function repositoryOf(identity) {
  const host = [GITHUB_URL, GITLAB_URL].find((known) => identity.sourceRepositoryUri.startsWith(`${known}/`));
  return host === void 0 ? identity.sourceRepositoryUri : identity.sourceRepositoryUri.slice(host.length + 1);
}
function workflowOf(identity) {
  const inside = [`${identity.sourceRepositoryUri}/.github/workflows/`, `${identity.sourceRepositoryUri}//`];
  const prefix = inside.find((start) => identity.buildConfigUri.startsWith(start));
  return prefix === void 0 ? identity.buildConfigUri : identity.buildConfigUri.slice(prefix.length);
}
var shortWorkflow = (identity) => workflowOf(identity).replace(/@refs\/(?:heads|tags)\//, " @ ");
function claimedAccount(candidate) {
  const account = claimsOf(candidate.packument, candidate.change.after.version)?.account;
  return account === void 0 ? void 0 : describeAccount(account);
}
function ageOf(candidate) {
  const published = publicationTime(candidate);
  if (published === void 0) return void 0;
  return { text: duration(Date.parse(candidate.now) - Date.parse(published.at)), basis: published.basis };
}
function evidenceStrength({ candidate }) {
  switch (candidate.evidence.kind) {
    case "verified": {
      const run = candidate.run.kind === "known" ? "certificate + run" : "certificate";
      const keys = candidate.evidence.keysFrom === "api" ? ", keys from API" : "";
      return `${run}${keys}${candidate.binding === "registry" ? ", bound by registry" : ""}`;
    }
    case "unattested":
      return "claimed";
    case "not-applicable":
      return candidate.pin.kind === "known" ? "GitHub" : "lockfile";
    case "invalid":
    case "unavailable":
      return "none";
  }
}
function earnedBy(verdict) {
  if (verdict.exempted.length > 0) return "exemption";
  switch (verdict.standing.kind) {
    case "unlisted":
      return verdict.candidate.change.kind === "added" ? "first seen" : "continuity";
    case "published":
      return `policy: ${verdict.standing.entry.publisher.name}`;
    case "unattested":
      return "policy: unattested";
    case "action":
    case "denied":
    case "uncovered":
    case "mismatched":
    case "unproven":
      return `policy: ${verdict.standing.rule.pattern.text}`;
  }
}
function runName(identity) {
  const run = runInvocation(identity);
  return run === void 0 ? void 0 : `#${run.runId}${run.attempt === "1" ? "" : `.${run.attempt}`}`;
}

// src/report/headline.ts
function headline(report) {
  const outcome = outcomeOf(report);
  const sentence = sentenceOf(report, outcome);
  const next = nextSteps(report, outcome);
  if (report.mode === "enforce") return { outcome, sentence, next };
  return { outcome: outcome === "pass" ? "pass" : "warned", sentence: `Warn mode, nothing is blocked: ${sentence}`, next };
}
function outcomeOf(report) {
  if (report.conclusion === "pass") return "pass";
  if (report.counts.unauthorized > 0 || policyErrors(report) > 0) return report.readyAt === void 0 ? "blocked" : "waiting";
  return "undetermined";
}
var policyErrors = (report) => report.findings.filter((finding) => finding.level === "error").length;
var isUnread = (report) => report.notes.some(({ kind }) => kind === "lockfile-unread");
function sentenceOf(report, outcome) {
  if (isUnread(report)) return "a lockfile could not be read, and nothing was judged";
  switch (outcome) {
    case "pass":
      return passSentence(report);
    case "waiting":
      return `${subject(report, report.blocked)} too new, and nothing else is wrong`;
    case "undetermined":
      return `${subject(report, report.blocked)} undetermined: evidence could not be fetched`;
    case "blocked":
      return blockedSentence(report);
  }
}
function blockedSentence(report) {
  const ofKind = (kind) => report.blocked.filter((one) => kindOf(one) === kind);
  const [unauthorized, waiting, undetermined] = [ofKind("unauthorized"), ofKind("waiting"), ofKind("undetermined")];
  const errors = policyErrors(report);
  const parts = [
    ...unauthorized.length > 0 ? [`${subject(report, unauthorized)} not authorized`] : [],
    ...waiting.length > 0 ? [`${waiting.length} only ${waiting.length === 1 ? "has" : "have"} to wait`] : [],
    ...undetermined.length > 0 ? [`${undetermined.length} could not be determined`] : [],
    ...errors > 0 ? [`${counted(errors, "finding")} of the policy itself ${errors === 1 ? "is an error" : "are errors"}`] : []
  ];
  return parts.join(", ");
}
function passSentence(report) {
  const { verdicts, removed } = report;
  if (verdicts.length === 0)
    return removed.length === 0 ? "No dependency changes" : `No dependency comes in; ${removed.length} ${removed.length === 1 ? "leaves" : "leave"}`;
  const warnings = [...report.findings, ...verdicts.flatMap((verdict) => verdict.findings)].filter(
    (finding) => finding.level === "warning"
  ).length;
  const [only] = verdicts;
  const all = verdicts.length === 1 && only !== void 0 ? `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is` : `${verdicts.length === 2 ? "Both" : `All ${verdicts.length}`} dependency changes are`;
  return `${all} authorized${warnings > 0 ? `, with ${counted(warnings, "warning")}` : ""}`;
}
function subject(report, blocked) {
  const [only] = blocked;
  const all = versionsIn(report);
  if (only !== void 0 && all === 1) {
    const { change } = only.verdicts[0].candidate;
    return `${title(change.after)} ${movement(change)} is`;
  }
  return `${blocked.length} of ${all} dependency changes ${blocked.length === 1 ? "is" : "are"}`;
}
function versionsIn(report) {
  const places = report.blocked.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  return report.verdicts.length - places + report.blocked.length;
}
function nextSteps(report, outcome) {
  if (isUnread(report)) return [];
  switch (outcome) {
    case "pass":
      return [];
    case "waiting":
      return [`Wait until ${clock(report.readyAt ?? "")}, then run again. Nobody needs to change anything.`, ...theRest(report)];
    case "undetermined":
      return [runAgain(report), ...theRest(report)];
    case "blocked": {
      const file = report.blocked.flatMap(({ remedies }) => remedies.flatMap(({ patch }) => patch?.file ?? []))[0];
      return [`Do not merge yet. Each entry says what to do.${file === void 0 ? "" : ` ${whereLinesGo(file)}`}`, ...theRest(report)];
    }
  }
}
function runAgain({ blocked }) {
  const remedies = blocked.flatMap((one) => one.remedies);
  const elsewhere = remedies.find(({ kind }) => kind === "configure");
  if (elsewhere !== void 0) return `${elsewhere.title}: this one does not serve attestations. ${elsewhere.text}`;
  const until = remedies.flatMap((remedy) => remedy.kind === "rerun" ? remedy.until ?? [] : []).toSorted().at(-1);
  if (until !== void 0) return `A limit of requests is used up until ${clock(until)}. Run again then, or give a token.`;
  return "Run again. An outage is not evidence against a package, and it is no pass either.";
}
var NAMED = 3;
function theRest(report) {
  if (report.blocked.length === 0 || report.counts.authorized === 0) return [];
  const names = [
    ...new Set(
      blockedWorstFirst(report).map(({ verdicts: [{ candidate }] }) => `${candidate.change.after.name} ${candidate.change.after.version}`)
    )
  ];
  const left = names.length - NAMED;
  const list = `${names.slice(0, NAMED).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  return [
    `To take the rest meanwhile, leave out ${list}: by an \`ignore\` entry in dependabot.yml, \`allowedVersions\` in Renovate, or by hand.`
  ];
}

export {
  movement,
  title,
  repositoryOf,
  shortWorkflow,
  claimedAccount,
  ageOf,
  evidenceStrength,
  earnedBy,
  runName,
  headline
};
