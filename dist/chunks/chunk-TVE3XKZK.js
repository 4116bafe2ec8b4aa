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
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function duration(milliseconds) {
  if (!Number.isFinite(milliseconds)) return "unknown";
  const ms = Math.max(0, milliseconds);
  if (ms < 2 * HOUR) return counted(Math.floor(ms / MINUTE), "minute");
  if (ms < 4 * DAY) return counted(Math.floor(ms / HOUR), "hour");
  if (ms < 60 * DAY) return counted(Math.floor(ms / DAY), "day");
  return ms < 730 * DAY ? counted(Math.floor(ms / (30.44 * DAY)), "month") : counted(Math.floor(ms / (365.25 * DAY)), "year");
}
var counted = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
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

export {
  movement,
  title,
  repositoryOf,
  shortWorkflow,
  claimedAccount,
  ageOf,
  duration,
  counted,
  clock,
  evidenceStrength,
  earnedBy,
  runName
};
