import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describeAccount
} from "./chunk-NO5SBQFN.js";
import {
  claimsOf,
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  runInvocation
} from "./chunk-NEZMJFUR.js";
import {
  counted,
  duration
} from "./chunk-GDAUV33E.js";
import {
  onlyTooNew
} from "./chunk-HXFXJ6BH.js";

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
function clock(iso) {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
  return match?.[1] === void 0 || match[2] === void 0 ? iso : `${match[1]} ${match[2]} UTC`;
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
      return "lockfile";
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
  const next = nextStep(report, outcome);
  if (report.mode === "enforce") return { outcome, sentence, next };
  return { outcome: outcome === "pass" ? "pass" : "warned", sentence: `Warn mode, nothing is blocked: ${sentence}`, next };
}
function outcomeOf(report) {
  if (report.conclusion === "pass") return "pass";
  if (report.counts.unauthorized > 0 || policyErrors(report) > 0) return report.readyAt === void 0 ? "blocked" : "waiting";
  return "undetermined";
}
var policyErrors = (report) => report.findings.filter((finding) => finding.level === "error").length;
function sentenceOf(report, outcome) {
  switch (outcome) {
    case "pass":
      return passSentence(report);
    case "waiting":
      return `${subject(report, report.counts.unauthorized)} too new, and nothing else is wrong`;
    case "undetermined":
      return `${subject(report, report.counts.undetermined)} undetermined: evidence could not be fetched`;
    case "blocked":
      return blockedSentence(report);
  }
}
function blockedSentence(report) {
  const { unauthorized, undetermined } = report.counts;
  const errors = policyErrors(report);
  const young = report.verdicts.filter(onlyTooNew).length;
  const parts = [
    ...unauthorized > 0 ? [`${subject(report, unauthorized)} not authorized${young > 0 && young < unauthorized ? ` (${young} of them only too new)` : ""}`] : [],
    ...undetermined > 0 ? [`${undetermined} could not be determined`] : [],
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
  const all = verdicts.length === 1 ? subject(report, 1) : `${verdicts.length === 2 ? "Both" : `All ${verdicts.length}`} dependency changes are`;
  return `${all} authorized${warnings > 0 ? `, with ${counted(warnings, "warning")}` : ""}`;
}
function subject(report, count) {
  const [only, ...others] = report.verdicts;
  if (only !== void 0 && others.length === 0) return `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is`;
  return `${count} of ${report.verdicts.length} dependency changes ${count === 1 ? "is" : "are"}`;
}
function nextStep(report, outcome) {
  switch (outcome) {
    case "pass":
      return void 0;
    case "waiting":
      return `Wait until ${clock(report.readyAt ?? "")}, then run again. Nobody needs to change anything.`;
    case "undetermined":
      return "Run again. An outage is not evidence against a package, and it is no pass either.";
    case "blocked":
      return "Do not merge until each blocked change below is explained: what was expected, what was found, and the next step stand with it.";
  }
}

// src/report/trust-line.ts
var SOURCES = {
  tuf: "Sigstore root by TUF",
  embedded: "Sigstore root embedded in this release",
  file: "trusted root from a file"
};
function trustLine({ trust, evaluatedAt }) {
  if (trust === void 0) return "";
  const age = trust.asOf === void 0 ? "" : `, ${duration(Date.parse(evaluatedAt) - Date.parse(trust.asOf))} old`;
  return `${SOURCES[trust.kind]}${age}${trust.note === void 0 ? "" : ` (${trust.note})`}`;
}

export {
  movement,
  title,
  repositoryOf,
  shortWorkflow,
  claimedAccount,
  ageOf,
  clock,
  evidenceStrength,
  earnedBy,
  runName,
  headline,
  trustLine
};
