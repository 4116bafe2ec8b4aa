// chunk-2OOIQQRO.js
var known = (value) => ({ kind: "known", value });
var absent = { kind: "absent" };
var notAsked = { kind: "not-asked" };
var unavailable = (code2, detail, more = {}) => ({
  kind: "unavailable",
  code: code2,
  detail,
  ...more
});

// chunk-32ADGY4V.js
var TOOL_NAME = "countersign";

// chunk-46N6HSVD.js
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

// chunk-NO5SBQFN.js
var ACCOUNT_RANK = { human: 0, "trusted-publisher": 1, staged: 2 };
function describeAccount(account) {
  switch (account.kind) {
    case "human":
      return account.name;
    case "trusted-publisher":
      return `trusted publisher (${account.provider})`;
    case "staged":
      return `staged publish, approved by ${account.approver}`;
  }
}

// chunk-NEZMJFUR.js
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var isGitHubIssuer = (issuer) => issuer === GITHUB_ISSUER || issuer.slice(0, GITHUB_ISSUER.length + 1) === `${GITHUB_ISSUER}/`;
var GITLAB_ISSUER = "https://gitlab.com";
var GITHUB_URL = "https://github.com";
var GITLAB_URL = "https://gitlab.com";
var INVOCATION = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})\/actions\/runs\/([0-9]{1,20})\/attempts\/([0-9]{1,6})$/;
function runInvocation(identity) {
  const [, owner, repository, runId, attempt] = INVOCATION.exec(identity.runInvocationUri ?? "") ?? [];
  if (owner === void 0 || repository === void 0 || runId === void 0 || attempt === void 0) return void 0;
  return { owner, repository, runId, attempt };
}
function sameRepositoryName(a, b) {
  return asciiLower(a) === asciiLower(b);
}
var asciiLower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// chunk-6LQHXHJD.js
var MAX_ADDRESS = 4096;
var HOSTED = [
  {
    pattern: /^https:\/\/codeload\.github\.com\/gist\/([^/?#]+)\/tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gist.github.com/${path}`
  },
  {
    pattern: /^https:\/\/codeload\.github\.com\/([^/?#]+\/[^/?#]+)\/(?:legacy\.)?tar\.gz\/([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `github.com/${path}`
  },
  {
    pattern: /^https:\/\/gitlab\.com\/api\/v4\/projects\/([^/?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path.replace(/%2f/gi, "/")}`
  },
  {
    pattern: /^https:\/\/gitlab\.com\/([^?#]+)\/repository\/archive\.tar\.gz\?(?:ref|sha)=([0-9a-f]{40}|[0-9a-f]{64})$/i,
    repository: (path) => `gitlab.com/${path}`
  },
  {
    pattern: /^https:\/\/bitbucket\.org\/([^/?#]+\/[^/?#]+)\/get\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `bitbucket.org/${path}`
  },
  {
    pattern: /^https:\/\/git\.sr\.ht\/([^/?#]+\/[^/?#]+)\/archive\/([0-9a-f]{40}|[0-9a-f]{64})\.tar\.gz$/i,
    repository: (path) => `git.sr.ht/${path}`
  }
];
var ON_A_HOST = /^https:\/\/(?:codeload\.github\.com|gitlab\.com|bitbucket\.org|git\.sr\.ht)\//i;
function hostedAt(url) {
  if (url.length > MAX_ADDRESS || !ON_A_HOST.test(url)) return void 0;
  for (const { pattern, repository } of HOSTED) {
    const [, path, commit] = pattern.exec(url) ?? [];
    if (path !== void 0 && commit !== void 0) return { repository: repository(path), commit };
  }
  return void 0;
}
var GIT_SCHEME = /^(?:git(?:\+[a-z]+)?:|(?:github|gitlab|bitbucket|gist|sourcehut):|git@)/i;
var COMMIT = /^(?:commit[=:])?([0-9a-f]{7,64})$/i;
var hasGitScheme = (address) => GIT_SCHEME.test(address);
function readGitAddress(address) {
  const hash = address.indexOf("#");
  if (hash < 0 || address.length > MAX_ADDRESS) return { url: address, commit: void 0 };
  const parts = address.slice(hash + 1).split(/::|&/).filter((part) => part !== "");
  const commits = parts.filter((part) => COMMIT.test(part));
  const commit = commits.length === 1 ? COMMIT.exec(commits[0] ?? "")?.[1] : void 0;
  if (commit === void 0) return { url: address, commit };
  return inFolder({ url: address.slice(0, hash), commit }, folderIn(parts.filter((part) => part !== commits[0])));
}
function inFolder(address, folder) {
  return folder === void 0 || folder === "" ? address : { ...address, folder };
}
function folderIn(parts) {
  const plain2 = parts.map((part) => {
    const path = /^path[:=](.*)$/s.exec(part)?.[1];
    return path === void 0 ? part : `path:${withoutSlashes(path.startsWith("./") ? path.slice(2) : path)}`;
  });
  const decisive = plain2.filter((part) => part !== "path:" && part !== "path:.");
  return decisive.length === 0 ? void 0 : decisive.sort().join("&");
}
function readHostedArchive(address) {
  const hash = address.indexOf("#");
  const url = hash < 0 ? address : address.slice(0, hash);
  const hosted = hostedAt(url);
  if (hosted === void 0) return void 0;
  const parts = hash < 0 ? [] : address.slice(hash + 1).split(/::|&/);
  return inFolder({ url, commit: hosted.commit }, folderIn(parts.filter((part) => part !== "")));
}
var SHORT_NAMES = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
  ["gist", "gist.github.com"],
  ["sourcehut", "git.sr.ht"]
]);
var FORGES = ["github.com", "gitlab.com", "bitbucket.org", "gist.github.com", "git.sr.ht"];
var USUAL_PORTS = { ssh: "22", https: "443", http: "80", git: "9418" };
var PLAIN = /^[!-[\]-~]+$/;
var PLAIN_HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?$/;
var PLAIN_PART = /^[A-Za-z0-9._~+-]+$/;
function repositoryOf({ url }) {
  if (url.length > MAX_ADDRESS || !PLAIN.test(url)) return url;
  const hosted = hostedAt(url)?.repository;
  const found = hosted === void 0 ? split(url) : { host: before(hosted, "/"), path: after(hosted, "/"), user: "" };
  return (found === void 0 ? void 0 : canonical(found)) ?? url.replace(/^git\+/i, "");
}
function split(url) {
  const [, short, rest] = /^([a-z]+):(?!\/\/)(.+)$/is.exec(url) ?? [];
  const host = short === void 0 ? void 0 : SHORT_NAMES.get(short.toLowerCase());
  if (host !== void 0 && rest !== void 0) return { host, path: rest.slice(rest.indexOf("@") + 1), user: "" };
  const [, scheme, address] = /^(?:git\+)?([a-z]+):\/\/(.*)$/is.exec(url) ?? [];
  if (scheme === void 0 || address === void 0) return inHome(url);
  const authority = before(address, "/");
  const port = authority.lastIndexOf(":") > authority.indexOf("@") ? authority.slice(authority.lastIndexOf(":") + 1) : "";
  if (scheme.toLowerCase() === "ssh" && port !== "" && !/^[0-9]+$/.test(port)) return inHome(address);
  if (authority.indexOf("@") !== authority.lastIndexOf("@")) return void 0;
  const bare = after(authority.includes("@") ? authority : `@${authority}`, "@").toLowerCase();
  const usual = USUAL_PORTS[scheme.toLowerCase()];
  return { host: bare.endsWith(`:${usual}`) ? bare.slice(0, bare.lastIndexOf(":")) : bare, path: after(address, "/"), user: "" };
}
function inHome(address) {
  const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):([^:]*)$/.exec(address) ?? [];
  if (host === void 0 || path === void 0) return void 0;
  const isRelative = !path.startsWith("/") && user !== void 0 && user !== "git";
  return { host: host.toLowerCase(), path, user: isRelative ? user : "" };
}
function canonical({ host, path, user }) {
  const name = host === "www.github.com" ? "github.com" : host;
  const isForge = FORGES.includes(name);
  const plain2 = withoutSlashes(path).replace(/\.git$/i, "");
  const parts = plain2.split("/");
  const isPlain = parts.every((part) => PLAIN_PART.test(part) && part !== "." && part !== ".." && part !== "~");
  if (!PLAIN_HOST.test(name) || !isPlain) return void 0;
  if (name === "gist.github.com") return `${name}/${(parts.at(-1) ?? "").toLowerCase()}`;
  if (isForge) return `${name}/${plain2.toLowerCase()}`;
  return user === "" ? `${name}/${plain2}` : `${name}/~${user}/${plain2}`;
}
function withoutSlashes(path) {
  let [start, end] = [0, path.length];
  while (path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return path.slice(start, end);
}
function before(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? text : text.slice(0, at2);
}
function after(text, mark) {
  const at2 = text.indexOf(mark);
  return at2 < 0 ? "" : text.slice(at2 + 1);
}
var gitOrigin = (address) => `${repositoryOf(address)} ${address.folder ?? ""}`;
var gitPlace = (address) => `${gitOrigin(address)}#${address.commit?.toLowerCase() ?? ""}`;
function gitText(address) {
  const behind = [...address.commit === void 0 || hostedAt(address.url) !== void 0 ? [] : [address.commit], address.folder ?? ""];
  const fragment = behind.filter((part) => part !== "").join("&");
  return fragment === "" ? address.url : `${address.url}#${fragment}`;
}
var readGit = (text) => readHostedArchive(text) ?? readGitAddress(text);
var VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/;
function parseVersion(raw) {
  return raw.length <= 256 && VERSION.test(raw) ? raw : void 0;
}
var MAX_INTEGRITY = 4096;
var SRI = /^(?:sha(?:1|224|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}$/;
function parseIntegrity(raw) {
  if (raw.length > MAX_INTEGRITY) return void 0;
  if (SRI.test(raw)) return raw;
  const parts = raw.trim().split(/\s+/);
  return parts.every((part) => SRI.test(part)) ? parts.join(" ") : void 0;
}
var placesOf = ({ source, location }) => (source.kind === "pin" ? source.pin.places : [location]).map(({ file, line: line2 }) => ({ file, line: line2 }));
var spec = (p) => `${p.name}@${p.version}`;
function sourceText(source, version) {
  switch (source.kind) {
    case "registry":
      return source.url ?? `npm:${version}`;
    case "tarball":
      return source.url;
    case "git":
      return gitText(source);
    case "file":
    case "workspace":
      return source.path;
    case "pin":
      return `${source.pin.repository}@${source.pin.commit ?? source.pin.ref ?? ""}`;
    case "bundled":
      return `inside ${spec(source.inside)}`;
  }
}

// chunk-4LN5PO7X.js
function lockedBefore(change) {
  switch (change.kind) {
    case "added":
      return [];
    case "updated":
      return change.before;
    case "re-resolved":
      return [change.before];
  }
}

// chunk-ODIR4UZK.js
var ECOSYSTEM_IDS = ["npm", "actions"];
var ecosystemIdOf = (name) => ECOSYSTEM_IDS.find((id) => name.slice(0, id.length + 1) === `${id}:`) ?? "npm";

// chunk-WGF6UU5N.js
var counted = (count, noun, nouns = `${noun}s`) => `${count} ${count === 1 ? noun : nouns}`;
var listText = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

// chunk-AORKRW2S.js
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function elapsed(from, to) {
  const milliseconds = Date.parse(to) - Date.parse(from);
  return Number.isNaN(milliseconds) ? void 0 : milliseconds;
}
var toSeconds = (time) => `${time.toISOString().slice(0, 19)}Z`;
var later = (at2, milliseconds) => toSeconds(new Date(Date.parse(at2) + milliseconds));
function clock(iso) {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
  return match?.[1] === void 0 || match[2] === void 0 ? iso : `${match[1]} ${match[2]} UTC`;
}
function duration(milliseconds) {
  if (!Number.isFinite(milliseconds)) return "unknown";
  const [size, unit] = unitFor(milliseconds);
  return counted(Math.max(0, Math.floor(milliseconds / size)), unit);
}
function exactDuration(milliseconds) {
  const { count, unit } = wholeUnits(milliseconds);
  return counted(count, unit);
}
function wholeUnits(milliseconds) {
  if (milliseconds % DAY === 0 && milliseconds > 3 * DAY) return { count: milliseconds / DAY, unit: "day" };
  return milliseconds % HOUR === 0 ? { count: milliseconds / HOUR, unit: "hour" } : { count: milliseconds / MINUTE, unit: "minute" };
}
function unitFor(milliseconds) {
  if (milliseconds < 2 * MINUTE) return [SECOND, "second"];
  if (milliseconds < 2 * HOUR) return [MINUTE, "minute"];
  if (milliseconds < 4 * DAY) return [HOUR, "hour"];
  if (milliseconds < 120 * DAY) return [DAY, "day"];
  return milliseconds < 730 * DAY ? [30.44 * DAY, "month"] : [365.25 * DAY, "year"];
}

// chunk-E4WCZ4Y5.js
function publicationTime({ evidence, claimed, change, pin }) {
  if (pin?.kind === "known") return pin.value.dated.kind === "known" ? { at: pin.value.dated.value.at, basis: "claimed" } : void 0;
  if (evidence.kind === "verified") return { at: evidence.publishSignedAt ?? evidence.signedAt, basis: "signed" };
  if (claimed.kind !== "known") return void 0;
  const at2 = claimed.value.versions.get(change.after.version)?.publishedAt ?? claimed.value.times.get(change.after.version);
  return at2 === void 0 ? void 0 : { at: at2, basis: "claimed" };
}
var DOCS = "https://github.com/countersign/countersign/blob/main/docs/rules";
var docsUrl = (rule) => `${DOCS}/${rule}.md`;
var SEVERITY = { error: 2, warning: 1, notice: 0 };
var higherLevel = (a, b) => b !== "off" && SEVERITY[b] > SEVERITY[a] ? b : a;
var lowerLevel = (a, b) => SEVERITY[a] <= SEVERITY[b] ? a : b;
function worstFirst(a, b) {
  return SEVERITY[b.level] - SEVERITY[a.level] || Number(a.undetermined) - Number(b.undetermined);
}
var actionsEvidence = {
  unanswered,
  witness: ({ pin }) => pin.kind === "known" ? "GitHub" : void 0,
  line,
  lines: ({ change, pin }, shown3) => {
    const { source } = change.after;
    if (source.kind !== "pin") return void 0;
    return [...writtenLines(source.pin, shown3), ...source.pin.commit === void 0 ? [] : answerLines(pin, shown3)];
  },
  before: before2,
  compared
};
function unanswered({ change, pin }) {
  const parts = pin.kind === "known" ? [pin.value.belongs, pin.value.claims, pin.value.dated, pin.value.before] : [pin];
  const missing = parts.find((part) => part.kind === "unavailable");
  if (missing?.kind !== "unavailable") return void 0;
  return {
    about: `the commit that ${spec(change.after)} is pinned to`,
    reason: "Without an answer, a commit of the project and one of a fork look the same. So this blocks.",
    help: "Re-run the check. If it fails again, check that the token may read the repository, its rate limit, and the status page of GitHub.",
    answer: missing
  };
}
function line({ change, pin, now }) {
  const { source } = change.after;
  if (source.kind !== "pin") return void 0;
  if (source.pin.commit === void 0) return `by the tag or branch ${source.pin.ref ?? ""}, not pinned`;
  if (pin.kind !== "known") return "not known to GitHub";
  const record = pin.value;
  const parts = [belongingText(record.belongs), record.tag === void 0 ? "no tag" : `tag ${record.tag}`, released(record, now)];
  return `${parts.filter((part) => part !== "").join(", ")} (GitHub)`;
}
function belongingText(belongs) {
  if (belongs.kind !== "known") return "branches not known";
  return PLACES[belongs.value.kind] + (belongs.value.kind === "branch" ? belongs.value.branch : "");
}
var PLACES = {
  branch: "on branch ",
  "detached-release": "released beside its branch",
  "immutable-release": "on no branch, immutable release",
  no: "on no branch"
};
function released({ dated, release }, now) {
  if (dated.kind !== "known") return "age unknown";
  const age = duration(Date.parse(now) - Date.parse(dated.value.at));
  const author = release.kind === "known" ? release.value.author : void 0;
  const what2 = { release: "released", tag: "tagged", commit: "committed" }[dated.value.basis];
  return `${what2} ${age} ago${author === void 0 ? "" : ` by ${author}`}`;
}
function writtenLines({ repository, commit, ref, claimedTags, claimedIds, places }, shown3) {
  const [first] = places;
  const more = places.length > 1 ? `, and ${places.length - 1} more` : "";
  return [
    `written: ${shown3(repository)}@${shown3(commit ?? ref ?? "")}${first === void 0 ? "" : `, at ${shown3(first.file)}:${first.line}${more}`}`,
    `claimed to be: ${claimedTags.length === 0 ? "nothing; no comment names a version" : claimedTags.map((tag) => shown3(tag)).join(", ")}`,
    ...claimedIds === void 0 ? [] : [`ids in actions.lock: repository ${shown3(claimedIds.repositoryId)}, owner ${shown3(claimedIds.ownerId)}`]
  ];
}
function answerLines(pin, shown3) {
  if (pin.kind !== "known") return [`GitHub: ${pin.kind === "unavailable" ? `no answer (${shown3(pin.detail)})` : "not asked"}`];
  const { repository, commit, belongs, claims, tag, release, dated } = pin.value;
  return [
    `repository: ${shown3(repository.fullName)}, id ${shown3(repository.repositoryId)}, owner id ${shown3(repository.ownerId)} (GitHub API)`,
    `commit: ${shown3(commit)}, ${belongs.kind === "known" ? BELONGS[belongs.value.kind] + (belongs.value.kind === "branch" ? shown3(belongs.value.branch) : "") : `branches not known${gap(belongs, shown3)}`} (GitHub API)`,
    ...claims.kind === "known" ? claims.value.map((claim) => claimLine(claim, shown3)) : [`claimed versions: not known${gap(claims, shown3)}`],
    `tag that names the commit: ${shown3(tag ?? "none was found")}`,
    `release: ${release.kind === "known" ? releaseText(release.value, shown3) : release.kind === "unavailable" ? `not known${gap(release, shown3)}` : "there is none"}`,
    `dated: ${dated.kind === "known" ? `${dated.value.at}, by its ${dated.value.basis}` : `not known${gap(dated, shown3)}`}`
  ];
}
var BELONGS = {
  branch: "on branch ",
  "detached-release": "on no branch; one commit on top of a commit of a branch, like the earlier releases of this action",
  "immutable-release": "on no branch; an immutable release names it",
  no: "on no branch of the repository"
};
var gap = (answer, shown3) => answer.kind === "unavailable" ? ` (${shown3(answer.detail)})` : "";
function claimLine(claim, shown3) {
  const name = shown3(claim.name);
  switch (claim.kind) {
    case "same":
      return `${name} names this commit`;
    case "within":
      return `${name} moves; ${shown3(claim.tag)} names this commit`;
    case "elsewhere":
      return `${name} names another commit, ${shown3(claim.commit)}`;
    case "absent":
      return `there is no ${name}`;
  }
}
function releaseText({ tag, publishedAt, author, immutable }, shown3) {
  const changeable = immutable === void 0 ? "" : immutable ? ", immutable" : ", can still be changed";
  return `${shown3(tag)}, ${publishedAt ?? "at an unknown time"}, by ${shown3(author ?? "an unknown account")}${changeable} (claimed by GitHub)`;
}
function before2({ change, pin }, shown3) {
  if (change.after.source.kind !== "pin") return void 0;
  const isKnown = pin.kind === "known" && pin.value.before.kind === "known" ? pin.value.before.value.isKnown ? ", known to the repository" : ", unknown to the repository" : "";
  const lines = lockedBefore(change).flatMap(
    ({ source }) => source.kind === "pin" ? `${shown3(source.pin.repository)}@${shown3(source.pin.commit ?? source.pin.ref ?? "")}` : []
  );
  return [...new Set(lines)].map((line2, index) => index === 0 ? line2 + isKnown : line2);
}
function compared({ change, pin }) {
  if (pin.kind !== "known") return void 0;
  const { repository, commit } = pin.value;
  const commits = lockedBefore(change).flatMap(({ source }) => source.kind === "pin" ? source.pin.commit ?? [] : []);
  return { repository: `${GITHUB_URL}/${repository.fullName}`, before: commits.find((one) => one !== commit), after: commit };
}
var EVIDENCE = { npm: void 0, actions: actionsEvidence };
var evidenceOf = (name) => EVIDENCE[ecosystemIdOf(name)];

// chunk-NKFX3MUO.js
var ownEvidence = ({ change }) => evidenceOf(change.after.name);
var ownLine = (candidate) => ownEvidence(candidate)?.line(candidate);

// chunk-LSBJYETI.js
function claimsOf(claimed, version) {
  return claimed.kind === "known" ? claimed.value.versions.get(version) : void 0;
}

// chunk-5EATYHPD.js
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
function repositoryOf2(identity) {
  const host = [GITHUB_URL, GITLAB_URL].find((known2) => identity.sourceRepositoryUri.startsWith(`${known2}/`));
  return host === void 0 ? identity.sourceRepositoryUri : identity.sourceRepositoryUri.slice(host.length + 1);
}
function workflowOf(identity) {
  const inside2 = [`${identity.sourceRepositoryUri}/.github/workflows/`, `${identity.sourceRepositoryUri}//`];
  const prefix = inside2.find((start) => identity.buildConfigUri.startsWith(start));
  return prefix === void 0 ? identity.buildConfigUri : identity.buildConfigUri.slice(prefix.length);
}
var shortWorkflow = (identity) => workflowOf(identity).replace(/@refs\/(?:heads|tags)\//, " @ ");
function claimedAccount(candidate) {
  const account = claimsOf(candidate.claimed, candidate.change.after.version)?.account;
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
      return ownEvidence(candidate)?.witness(candidate) ?? "lockfile";
    case "invalid":
    case "unavailable":
      return "none";
  }
}
var isFirstSeen = ({ candidate: { change, baseline } }) => change.kind === "added" && baseline.length === 0;
function earnedBy(verdict) {
  if (verdict.exempted.length > 0) return "exemption";
  switch (verdict.standing.kind) {
    case "unlisted":
      return isFirstSeen(verdict) ? "first seen" : "continuity";
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

// chunk-K7NI7NJG.js
function groupBy(list, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// chunk-VQF7VP3L.js
function blockedWorstFirst(report) {
  return [...report.blocked].sort((a, b) => rank(a) - rank(b));
}
function kindOf({ verdicts, readyAt }) {
  if (readyAt !== void 0) return "waiting";
  return verdicts.some(({ kind }) => kind === "unauthorized") ? "unauthorized" : "undetermined";
}
var ORDER = ["unauthorized", "waiting", "undetermined"];
var rank = (blocked) => ORDER.indexOf(kindOf(blocked));
var findingsWorstFirst = (findings) => [...findings].sort(worstFirst);
function findingsOf({ verdicts }) {
  const once2 = /* @__PURE__ */ new Map();
  for (const finding of verdicts.flatMap(({ findings }) => findings)) {
    const key = `${finding.rule}
${finding.message}`;
    if (!once2.has(key)) once2.set(key, finding);
  }
  return findingsWorstFirst([...once2.values()]);
}
var blocking = (blocked) => findingsOf(blocked).filter((finding) => finding.level === "error");
function causes(findings) {
  const isExplained = ({ cause, level }) => cause !== void 0 && findings.some((other) => other.rule === cause && other.level === level);
  return findings.filter((finding) => !isExplained(finding)).map((finding) => ({
    finding,
    also: findings.filter((other) => isExplained(other) && other.cause === finding.rule && other.level === finding.level)
  }));
}
function alike(blocked) {
  const groups = groupBy(
    blocked,
    (one) => [kindOf(one), ...blocking(one).map((finding) => `${finding.rule} ${String(finding.undetermined)}`)].join("\n")
  );
  return [...groups.values()].map((members) => ({ members }));
}
var TOLD_IN_FULL = 3;
function telling({ members }) {
  return members.length <= TOLD_IN_FULL ? { full: members, brief: [] } : { full: members.slice(0, 1), brief: members.slice(1) };
}
function mildFindings(report) {
  const waiting = report.blocked.filter(({ readyAt }) => readyAt !== void 0).flatMap(({ verdicts }) => verdicts);
  const passing = report.verdicts.filter(({ kind }) => kind === "authorized");
  const all2 = [...report.findings, ...[...passing, ...waiting].flatMap(({ findings }) => findings)];
  return findingsWorstFirst(all2).filter(({ level }) => level !== "error");
}
function byRule(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const group = groups.get(key) ?? { first: finding, members: [] };
    if (!group.members.some(({ message }) => message === finding.message)) group.members.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
function together(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const { change } = verdict.candidate;
    const key = JSON.stringify([
      spec(change.after),
      change.after.alias,
      movement(change),
      change.after.integrity,
      evidenceStrength(verdict),
      earnedBy(verdict)
    ]);
    const [first, ...rest] = groups.get(key) ?? [verdict];
    groups.set(key, groups.has(key) ? [first, ...rest, verdict] : [verdict]);
  }
  return [...groups.values()];
}

// chunk-UUCBRBE4.js
var READY_AT_TITLE = "ready-at";
var RERUN_AT_TITLE = "rerun-at";
function rerunAt(report) {
  const { blocked, conclusion, counts, evaluatedAt, findings, mode, readyAt } = report;
  const isOver = conclusion === "pass" || mode === "warn" || readyAt !== void 0 || counts.undetermined === 0;
  if (isOver || findings.some(({ level }) => level === "error")) return void 0;
  if (blocked.some((one) => kindOf(one) === "unauthorized")) return void 0;
  const remedies = blocked.flatMap((one) => one.remedies);
  if (remedies.some(({ kind, patch }) => kind === "configure" && patch === void 0)) return void 0;
  const times = [
    ...blocked.flatMap((one) => one.readyAt ?? []),
    ...remedies.flatMap(({ kind, until }) => kind === "rerun" ? until ?? [] : [])
  ];
  return [evaluatedAt, ...times].toSorted().at(-1);
}

// chunk-6QKNKBBY.js
var isLoud = (kind) => kind === "lockfile-unread" || kind === "none-attested" || kind === "same-answer";

// chunk-OJQRFJVA.js
var AGE = "its age";
var waitsFor = ({ verdicts }) => listText(things(verdicts));
var things = (verdicts) => [
  ...new Set(
    verdicts.flatMap(({ findings }) => findings.filter(({ level }) => level === "error").map(({ waitsFor: what2 }) => what2 ?? AGE))
  )
];
var isAgeAlone = (waiting) => waiting.every((one) => waitsFor(one) === AGE);
var waitingCount = ({ blocked }) => blocked.filter(({ readyAt }) => readyAt !== void 0).reduce((sum, { verdicts }) => sum + verdicts.length, 0);
function countsText(report) {
  const { authorized, unauthorized, undetermined } = report.counts;
  const waiting = waitingCount(report);
  const wait = waiting === 0 ? "" : ` (${waiting} only waiting)`;
  return `${authorized} authorized, ${unauthorized} unauthorized${wait}, ${undetermined} undetermined, ${report.removed.length} removed`;
}

// chunk-PWNEYBXX.js
var HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\p{Co}\\u2800]|(?! )\\p{Zs}";
var MISLEADING = "\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";
var ANY_HIDDEN = new RegExp(HIDDEN, "u");
var EACH_HIDDEN = new RegExp(HIDDEN, "gu");
var EACH_MISLEADING = new RegExp(`[${MISLEADING}]`, "gu");
var EACH_MISLEADING_IN_LINES = new RegExp(`(?![\\t\\n]|\\r\\n)[${MISLEADING}]`, "gu");
var hasHidden = (text) => ANY_HIDDEN.test(text);
var replaceHidden = (text, by) => text.replace(EACH_HIDDEN, by);
var replaceMisleading = (text, by) => text.replace(EACH_MISLEADING, by);
var misleadingIn = (text) => text.matchAll(EACH_MISLEADING_IN_LINES);
var codePointName = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
var escaped = (text) => Array.from({ length: text.length }, (_, at2) => `\\u${text.charCodeAt(at2).toString(16).padStart(4, "0")}`).join("");

// chunk-TBENTHXA.js
var VALUE_LIMIT = 400;
var STACKED = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
function visible(text, limit = VALUE_LIMIT) {
  const cut = shortened(text.toWellFormed(), limit);
  return replaceHidden(cut, (character) => `⟨${codePointName(character)}⟩`).replace(STACKED, "$1�");
}
function visibleLines(text, limit) {
  return shortened(text.toWellFormed(), limit).split(/\r\n|\n/).map((line2) => visible(line2, limit));
}
function shortened(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).toWellFormed().replace(/\uFFFD$/, "")}…`;
}

// chunk-4AQJLB35.js
var TOLD_IN_REPORT = ["policy-override", "rules-not-asked"];
var SHOWN_PER_LEVEL = 10;
var MESSAGE_LIMIT = 4e3;
function toAnnotations(report) {
  const passing = report.verdicts.filter(({ kind }) => kind === "authorized").map(({ findings }) => findings);
  const ordered = inTurns([report.findings, ...blockedWorstFirst(report).map(findingsOf), ...passing]);
  const [errors, warnings, notices] = ["error", "warning", "notice"].map(
    (level) => ordered.filter(({ finding }) => finding.level === level)
  );
  const waiting = [...readyNotice(report), ...rerunNotice(report)];
  const notes = report.notes.filter(({ kind }) => !TOLD_IN_REPORT.includes(kind)).map((note) => noteAnnotation(note, report));
  const ofLevel = (level) => notes.filter((note) => note.level === level);
  const [loud, quiet] = [ofLevel("warning"), [...waiting, ...ofLevel("notice")]];
  return [
    ...capped(errors, report),
    ...loud,
    ...capped(warnings, report, SHOWN_PER_LEVEL - loud.length),
    ...quiet,
    ...capped(notices, report, SHOWN_PER_LEVEL - quiet.length)
  ];
}
function noteAnnotation({ kind, text }, report) {
  const level = isLoud(kind) ? "warning" : "notice";
  return { level, file: report.lockfiles[0] ?? ".github", line: 1, title: kind, message: visible(text, MESSAGE_LIMIT) };
}
function readyNotice(report) {
  if (report.readyAt === void 0 || report.mode === "warn") return [];
  const ends = isAgeAlone(report.blocked) ? "every version is old enough" : "no version has to wait any more";
  const message = `${report.readyAt}: from this time on ${ends}, and nothing else blocks`;
  return [{ level: "notice", file: report.lockfiles[0] ?? ".github", line: 1, title: READY_AT_TITLE, message }];
}
function rerunNotice(report) {
  const at2 = rerunAt(report);
  if (at2 === void 0) return [];
  const message = `${at2}: run again after this time; only a missing answer or the age blocks`;
  return [{ level: "notice", file: report.lockfiles[0] ?? ".github", line: 1, title: RERUN_AT_TITLE, message }];
}
function inTurns(lists) {
  const ranked = lists.flatMap(
    (list) => ["error", "warning", "notice"].flatMap(
      (level) => causes(findingsWorstFirst(list)).filter(({ finding }) => finding.level === level).map((told, turn) => ({ told, turn }))
    )
  );
  return ranked.sort((a, b) => Number(a.told.finding.undetermined) - Number(b.told.finding.undetermined) || a.turn - b.turn).map(({ told }) => told);
}
function capped(findings = [], report, limit = SHOWN_PER_LEVEL) {
  if (findings.length <= limit) return findings.map((told) => annotation(told, report));
  const shown3 = findings.slice(0, limit - 1).map((told) => annotation(told, report));
  const next = findings[limit - 1];
  if (next === void 0) return shown3;
  const rest = findings.length - shown3.length;
  const message = `and ${rest} more at level ${next.finding.level}; the job summary has all of them
the next one: ${visible(next.finding.message, 1e3)}`;
  return [...shown3, { ...annotation(next, report), title: `${rest} more`, message }];
}
function annotation({ finding, also }, report) {
  const others = also.map(({ rule, message }) => `also: ${rule}: ${message}`);
  const lines = [finding.message, finding.reason, `help: ${finding.help}`, ...others].flatMap((text) => visibleLines(text, MESSAGE_LIMIT));
  const docs = docsUrl(finding.rule);
  return {
    level: finding.level,
    ...annotationPlace(finding, report),
    title: finding.undetermined ? `${finding.rule} (undetermined)` : finding.rule,
    message: `${clipped(lines.join("\n"), MESSAGE_LIMIT - docs.length - 1)}
${docs}`
  };
}
function annotationPlace(finding, report) {
  const { location } = finding;
  if (location !== void 0) return { file: location.file, line: Math.max(1, location.line) };
  return { file: report.policy?.file ?? report.lockfiles[0] ?? ".github/countersign.yml", line: 1 };
}
var clipped = (text, limit) => text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;

// chunk-62OMR2RO.js
var jsonText = (value) => `${written(value, 2)}
`;
var jsonLine = (value) => written(value);
function* jsonTextPieces(about, name, list) {
  yield `${written(about, 2).slice(0, -"\n}".length)},
  ${JSON.stringify(name)}: [`;
  let before3 = "\n    ";
  for (const one of list) {
    yield `${before3}${written(one, 2).replaceAll("\n", "\n    ")}`;
    before3 = ",\n    ";
  }
  yield before3.startsWith(",") ? "\n  ]\n}\n" : "]\n}\n";
}
function written(value, indent) {
  const json = JSON.stringify(value, (_key, inner) => typeof inner === "string" ? inner.toWellFormed() : inner, indent);
  const visible2 = replaceHidden(json, (character) => character === "\n" ? character : escaped(character));
  return visible2.replaceAll("##[", "#\\u0023[");
}

// chunk-ZB6JD3XA.js
function palette(color) {
  const paint = (open2, close) => (text) => color ? `\x1B[${open2}m${text}\x1B[${close}m` : text;
  return { red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39), bold: paint(1, 22), dim: paint(2, 22) };
}
var plain = (text, limit) => visible(text, limit);
var LEADING_COMMAND = new RegExp(String.raw`^((?:\s|\u001B\[\d+m)*):(?=:)`, "u");
function withoutCommands(lines) {
  return lines.map((line2) => line2.replace(LEADING_COMMAND, "$1: ").replaceAll("##[", "## [")).join("\n");
}
var toldLines = (lines, width) => withoutCommands(lines.flatMap((line2) => fitted(line2, width === void 0 ? void 0 : Math.max(NARROWEST, width))));
var NARROWEST = 40;
function wrap(text, width) {
  const lines = [];
  let line2 = "";
  for (const word of text.split(" ")) {
    if (line2 !== "" && columns(line2) + 1 + columns(word) > width) {
      lines.push(line2);
      line2 = word;
    } else line2 = line2 === "" ? word : `${line2} ${word}`;
  }
  return [...lines, line2];
}
function fitted(line2, width) {
  if (width === void 0 || columns(line2) <= width) return [line2];
  const indent = " ".repeat(Math.min(line2.length - line2.trimStart().length, 8));
  const [first = "", ...rest] = wrap(line2.trim(), width - indent.length - HANGING.length);
  return [`${indent}${first}`, ...rest.map((more) => `${indent}${HANGING}${more}`)];
}
var HANGING = "  ";
function columns(text) {
  let width = 0;
  for (const character of text.replaceAll(COLOUR, "")) width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  return width;
}
var COLOUR = new RegExp(String.raw`\u001B\[\d+m`, "gu");
var WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var ZERO = new RegExp("\\p{M}", "u");
var padded = (text, width) => text + " ".repeat(Math.max(0, width - columns(text)));

// chunk-663D4ZZH.js
var WIDTH = 78;
var PAUSE = 50;
function progress(terminal) {
  if (!terminal.interactive) return {};
  const started = Date.now();
  let shown3 = 0;
  return {
    onProgress: (done, total2, what2) => {
      if (done === total2) return clearProgress(terminal);
      if (Date.now() - shown3 < PAUSE) return;
      shown3 = Date.now();
      const rate = done / Math.max(0.1, (shown3 - started) / 1e3);
      const line2 = `verified ${done} of ${total2} (${rate.toFixed(0)} a second): ${plain(what2)}`;
      terminal.err(`\r\x1B[K${line2.length > WIDTH ? `${line2.slice(0, WIDTH - 1)}…` : line2}`);
    }
  };
}
function clearProgress(terminal) {
  if (terminal.interactive) terminal.err("\r\x1B[K");
}

// chunk-6E57W3N2.js
function readJson(bytes, options = { exactIntegers: false }) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const exact = options.exactIntegers && LONG_NUMBER.test(text);
    const value = exact ? JSON.parse(text, keepDigits) : JSON.parse(text);
    return { kind: "json", value };
  } catch {
    return { kind: "not-json" };
  }
}
var LONG_NUMBER = /[:,[\s]\d{16,}/;
function keepDigits(_key, value, context) {
  const source = context?.source;
  return typeof value === "number" && !Number.isSafeInteger(value) && source !== void 0 && /^\d+$/.test(source) ? source : value;
}

// chunk-6M2Q3W3U.js
var GATE = "the gate itself could not work: wrong usage, an invalid policy, an unreadable lockfile";
var REPORT_EXITS = {
  0: "every change is authorized, or --mode warn is given",
  1: "a change is unauthorized, or the policy itself has an error",
  2: GATE,
  3: "nothing is unauthorized, but a verdict could not be reached: run it again"
};
var PAGES = {
  check: {
    synopsis: [
      "check",
      "check --base REF [--head REF] [--lockfile FILE]… [--policy FILE]",
      "check [--base-lockfile FILE] --head-lockfile FILE [--policy FILE]",
      "check --replay DIR"
    ],
    summary: "judge every version that a lockfile change brings in",
    about: [
      "Compares the lockfiles of two commits, or two files. Judges every version that comes in by its attestations, its publisher, the run that published it, the registry account and its age.",
      "For two commits, the policy and .npmrc are read at the base, so that a change cannot authorize itself. The lockfiles are compared with those of the merge base of the two. For two files there is no policy unless --policy names one.",
      "In a clone, --base may be left out. The base is then the merge base with the remote’s default branch, as of the last fetch. The work tree is judged, including what is not committed.",
      "A replay judges the recording, which has its own --base, --head, lockfiles and --policy. Only --format, --output, --mode and --now change a replay. Other options are named on standard error."
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: "This work tree, committed or not:", line: "countersign check" },
      { why: "Everything that this branch would bring into main:", line: "countersign check --base origin/main" },
      { why: "Two files, for a program:", line: "countersign check --base-lockfile old/yarn.lock --head-lockfile yarn.lock --format json" },
      { why: "Keep the evidence, and judge it again without a network:", line: "countersign check --base main --record evidence" },
      { why: "", line: "countersign check --replay evidence --format markdown" }
    ]
  },
  audit: {
    synopsis: ["audit [--lockfile FILE] [--policy FILE] [--shard K/N]"],
    summary: "judge every locked version, as if it had just come in",
    about: [
      "Judges every version that the lockfiles of this folder lock, and the actions that its workflows pin. Each is compared with the policy and with the nearest version before it in the registry. A package without a policy entry and without such a version is reported as first seen.",
      "Run it at the root of the repository. A folder below has neither the policy nor the other lockfiles, and the report then says so.",
      "Run it on a schedule, and after `countersign init`. The audit passes under the policy that `init` writes."
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: "All lockfiles below this folder:", line: "countersign audit" },
      {
        why: "One lockfile, for code scanning:",
        line: "countersign audit --lockfile web/pnpm-lock.yaml --format sarif --output audit.sarif"
      },
      { why: "The second of three jobs that share the work:", line: "countersign audit --shard 2/3 --format json --output audit-2.json" }
    ]
  },
  init: {
    synopsis: ["init [--lockfile FILE] [--output FILE]", "init --packages FILE --output FILE"],
    summary: "write a policy under which every locked version passes",
    about: [
      "Verifies every locked version and writes .github/countersign.yml, or the file that --output names. It groups packages by publisher, writes numeric ids in quotes, and lists packages without attestations separately with the accounts that publish them. A package that cannot be verified gets no entry, and is listed with the reason.",
      "If the file exists, init only adds what is missing. Comments, order and manual edits stay. After Ctrl-C the entries verified so far are written, and the next run continues from there.",
      "With --packages no lockfile is needed: the file lists package names, one per line (NAME or NAME@VERSION; text after # is a comment). For a name alone, the newest release that is at least three days old is used. So an organisation or a community can keep a list of publishers that many repositories extend.",
      "It trusts every version that is locked today. Read the file before you merge it."
    ],
    exits: {
      0: "the policy is written, or was complete already",
      2: `${GATE}. Or it was interrupted: run it again to continue`,
      3: "nothing could be verified, publishing runs could not be looked up, or a name of the list was not found. The policy is written; do not merge it yet"
    },
    examples: [
      { why: "Begin:", line: "countersign init && countersign lint && countersign audit" },
      {
        why: "For one project of several, into a separate file:",
        line: "countersign init --lockfile web/pnpm-lock.yaml --output web.countersign.yml"
      },
      { why: "A file for all repositories of an organisation to extend:", line: "countersign init --packages names.txt --output npm.yml" }
    ]
  },
  suggest: {
    synopsis: ["suggest, with the same inputs as check"],
    summary: "print the smallest policy change that would let a blocked change in",
    about: [
      "Says in words what the policy would newly trust, and prints a patch that `git apply` reads. It never applies the patch: somebody who knows the package has to confirm the change first. The patch takes effect once it is merged.",
      "If the age of a version is not all that blocks it, the patch does not lift its age. Other ways out, such as a further publisher, are printed with their lines, indented, so that `git apply` passes over them. Of more than five versions only the JSON has them."
    ],
    exits: {
      0: "the patch or time lets everything in, or nothing is blocked",
      1: "a change is blocked and has no patch: no policy should let it in, or an answer is missing",
      2: GATE
    },
    examples: [
      { why: "Show the patch, then apply it:", line: "countersign suggest --base main" },
      { why: "", line: "countersign suggest --base main | git apply" },
      { why: "For what a job recorded:", line: "countersign suggest --replay evidence" }
    ]
  },
  explain: {
    synopsis: [
      "explain NAME@VERSION [--lockfile FILE] [--policy FILE]",
      "explain NAME@VERSION --base REF [--head REF] | --head-lockfile FILE | --replay DIR"
    ],
    summary: "say which policy entry judges a version, and what its verdict rests on",
    about: [
      "Shows for one version which policy entry judges it, and what was wanted and found. Shows which exemption applies, or why none does: what it lifts, why, until when, and who approved it. Says for each piece of evidence where it comes from: certified, answered by the GitHub API, or claimed by the registry.",
      "The version is bound to the bytes that a lockfile of this folder names. A version that is not locked here is bound to the bytes that the registry lists. With --base, with two files or with --replay, explain takes the change and the policy that check takes. Its verdict and exit status are the same."
    ],
    exits: { ...REPORT_EXITS, 0: "the version is authorized, or --mode warn is given", 1: "the version is unauthorized" },
    examples: [
      { why: "", line: "countersign explain left-pad@1.3.0" },
      { why: "What check says about it on this branch, and why:", line: "countersign explain left-pad@1.3.0 --base origin/main" },
      { why: "Why it was authorized, one year later:", line: "countersign explain left-pad@1.3.0 --replay evidence" },
      { why: "What GitHub says about a pinned action:", line: "countersign explain actions:actions/checkout@v4.2.2" },
      { why: "For a program:", line: "countersign explain @scope/name@2.0.0 --format json" }
    ]
  },
  lint: {
    synopsis: ["lint [--policy FILE] [--lockfile FILE] [--fix] [--strict]"],
    summary: "find entries of a policy that are loose, unused or about to end",
    about: [
      "Reads .github/countersign.yml, or the file that --policy names, and compares it with the lockfiles of this folder. It finds missing ids, wide patterns, entries that nothing uses or that another entry hides, windows and exemptions about to end, and names that look like another name. Each finding has its line and its help. --fix corrects the findings that have only one correction.",
      "It uses no network, unless the policy extends a policy of another repository."
    ],
    exits: {
      0: "there is no error, but there may be warnings and notices",
      1: "there is an error. With --strict: an error or a warning",
      2: "there is no policy, or it is invalid"
    },
    examples: [
      { why: "", line: "countersign lint" },
      { why: "In a workflow, so that nobody loosens the policy unseen:", line: "countersign lint --strict --format github" },
      { why: "Correct what has only one correction:", line: "countersign lint --fix" }
    ]
  },
  report: {
    synopsis: ["report merge FILE… [--format markdown|json|html|sarif|csv] [--package NAME] [--output FILE]"],
    summary: "join the JSON reports of shards, or of many repositories",
    about: [
      "Joins reports that check or audit wrote with --format json. It shows which repositories lock which version, how many repositories each publisher and account can reach, which versions are not attested, which publishers changed, and when exemptions end. It also shows which repositories have no policy, no gate (every report in warn mode) or, with --repositories, no report.",
      "A report belongs to the repository that its `subject` names. If it names none, it counts as a repository of its own under its file name. The same file is counted once. The order of the files does not matter."
    ],
    exits: {
      0: "every report passed",
      1: "a version is unauthorized, or a report failed for another reason",
      2: "a file is missing, or is not a report",
      3: "nothing is unauthorized, but a verdict could not be reached"
    },
    examples: [
      { why: "The reports of a job matrix:", line: "countersign report merge audits/*.json --output fleet.md" },
      { why: "On the day of an attack: who locks it?", line: "countersign report merge audits/*.json --package axios@1.14.1" },
      { why: "A page for people:", line: "countersign report merge audits/*.json --format html --output fleet.html" },
      { why: "For a spreadsheet:", line: "countersign report merge audits/*.json --format csv --output fleet.csv" }
    ]
  },
  demo: {
    synopsis: ["demo [--format WHAT]"],
    summary: "replay a recorded pull request without network",
    about: [
      "Twelve bumps. Two of them repeat what real attacks did in 2026. Every package is invented, and the certificates were made under a trusted root of their own."
    ],
    exits: { 0: "always, whatever the verdict in the demo" },
    examples: [
      { why: "", line: "countersign demo" },
      { why: "As a reviewer sees it:", line: "countersign demo --format markdown" }
    ]
  },
  completion: {
    synopsis: ["completion bash|zsh|fish"],
    summary: "print a completion script for your shell",
    about: ["Prints a script that completes commands, options and their values."],
    exits: { 0: "printed", 2: "there is no script for that shell" },
    examples: [
      { why: "For bash, in ~/.bashrc:", line: "source <(countersign completion bash)" },
      { why: "For zsh, in ~/.zshrc:", line: "source <(countersign completion zsh)" },
      { why: "For fish:", line: "countersign completion fish > ~/.config/fish/completions/countersign.fish" }
    ]
  },
  help: {
    synopsis: ["help [COMMAND]"],
    summary: "print this page, or the page of a command",
    about: [],
    exits: { 0: "printed", 2: "there is no such command" },
    examples: []
  }
};

// chunk-6NBCIGOG.js
var LIMIT = 120;
function shown(text) {
  if (text === void 0) return "none";
  const line2 = replaceHidden(text, () => "�");
  return line2.length <= LIMIT ? line2 : `${line2.slice(0, LIMIT - 1).toWellFormed()}…`;
}

// chunk-O7RWYZPE.js
var PATCH_REASON = "Nobody published the code that a patch adds. It runs with the package, and no attestation is about it.";
function newlyPatched(base, head, changed) {
  if (base === void 0 || head.patched === void 0) return [];
  const before3 = base.patched ?? [];
  const knownFiles = new Set(before3.map(byFiles));
  const knownStamps = new Set(before3.map(byStamp));
  return head.patched.filter((patched) => {
    if (patched.files === void 0 || changed === void 0) return !knownStamps.has(byStamp(patched));
    const differing = patched.files.filter(({ path }) => changed.has(path));
    if (differing.length === patched.files.length && differing.every(({ isNamedAsPatch }) => isNamedAsPatch)) return false;
    if (!knownFiles.has(byFiles(patched)) || differing.some(({ isNamedAsPatch }) => !isNamedAsPatch)) return true;
    return differing.length === 0 && !knownStamps.has(byStamp(patched));
  });
}
var byFiles = ({ package: { name }, files }) => JSON.stringify([name, files?.map(({ path }) => path)]);
var byStamp = ({ package: { name }, stamp }) => JSON.stringify([name, stamp]);

// chunk-6QK7XH4D.js
function effectOf(kind, key) {
  if (kind === "corepack-env") return { decides: "where Corepack fetches the package manager, and whether it verifies its signature" };
  if (kind === "yarn-env") return { decides: "the environment of every script that Yarn runs" };
  const name = normal(kind, key);
  if (HARMLESS[kind]?.test(name) === true) return void 0;
  const scope = scopeIn(name);
  if (scope !== void 0) return { decides: `from which registry packages of ${scope} are fetched`, redirects: { scope } };
  if (REGISTRY.test(name)) return { decides: "from which registry packages are fetched", redirects: ALL };
  if (NETWORK.test(name))
    return { decides: "through which host packages are fetched, and which certificates are accepted for it", redirects: ALL };
  if (MIRROR.test(name)) return { decides: "from which folder packages are taken instead of a registry", redirects: ALL };
  if (UNBINDS.test(name)) return { decides: "whether bytes are compared with the hashes of the lockfile", unbinds: true };
  if (CREDENTIALS.test(name)) return { decides: "which credentials are sent to a registry" };
  if (CODE.test(name)) return { decides: "which code runs as the package manager, or in it" };
  if (SCRIPTS.test(name)) return { decides: "which packages run scripts while they are installed, and how" };
  if (PATCHES.test(name)) return { decides: "which patches are applied to packages" };
  if (SHAPE.test(name)) return { decides: "which dependencies packages are given" };
  return { decides: "how packages are installed" };
}
var ALL = { scope: void 0 };
var normal = (kind, key) => {
  const plain2 = kind === "yarnrc" ? key.replace(/^--(?:[\w*]+\.)?/, "") : key;
  return plain2.startsWith("@") || plain2.startsWith("//") || /^(?:npmScopes|registries|install\.scopes)\./.test(plain2) ? plain2 : plain2.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).replaceAll("_", "-").toLowerCase();
};
function scopeIn(name) {
  const [, npm] = /^(@[^:/]+):registry$/i.exec(name) ?? [];
  const [, yarn] = /^npmScopes\.([^.]+)\.npmRegistryServer$/.exec(name) ?? [];
  const [, other] = /^(?:registries|install\.scopes)\.["']?(@?[^."']+)/.exec(name) ?? [];
  const found = npm ?? yarn ?? other;
  return found === void 0 || found === "default" ? void 0 : found.startsWith("@") ? found : `@${found}`;
}
var REGISTRY = /^(?:(?:npm-)?registr(?:y|ies)(?:-server)?|registries\.default|named-registries|replace-registry-host|install(?:\.registry)?|npm-registries|install\.scopes)(?:\.|$)/;
var NETWORK = /^(?:(?:https?-)?proxy|no-?proxy|https?-proxy|strict-ssl|enable-strict-ssl|ca|cafile|https?-ca-file-path|ca-file-path|https?-(?:key|cert)-file-path|unsafe-http-whitelist|network-settings|enable-network|install\.ca(?:file)?|local-address|git-shallow-hosts)(?:\.|\[|$)/;
var MIRROR = /^(?:yarn-offline-mirror|yarn-offline-mirror-pruning|prefer-offline|offline|enable-offline-mode|enable-mirror|enable-global-cache|cache-folder|cache|store-dir|install\.cache)(?:\.|$)/;
var UNBINDS = /^(?:checksum-behavior|verify-store-integrity|strict-store-pkg-content-check|skip-integrity-check|frozen-lockfile|package-lock|lockfile|immutable.*|enable-immutable-.*|enable-hardened-mode|install\.(?:lockfile|frozen-lockfile).*|shrinkwrap|prefer-frozen-lockfile|unsafe-disable-integrity-migration)$/;
var CREDENTIALS = /(?:^\/\/|auth|token|password|username|certfile|keyfile|always-auth|email$)/i;
var CODE = /^(?:yarn-path|plugins|ignore-path|(?:global-)?pnpmfile|node-options|git|node-gyp|npm-path|prefix|globalconfig|userconfig|manage-package-manager-versions|package-manager-strict.*|use-node-version|node-version|node-mirror.*|preload|run\.shell|run\.bun|config-dependencies|install\.security.*|pm-on-fail)(?:\.|:|$)/;
var SCRIPTS = /^(?:ignore-scripts|enable-scripts|script-shell|shell|shell-emulator|scripts-prepend-node-path|unsafe-perm|only-built-dependencies.*|never-built-dependencies|ignored-built-dependencies|allow-builds|dangerously-allow-all-builds|allow-scripts|allow-git|trusted-dependencies|side-effects-cache.*|dependencies-meta|install\.ignore-scripts|enable-pre-post-scripts|rebuild-bundle|foreground-scripts|strict-dep-builds)(?:\.|$)/;
var PATCHES = /^(?:patched-dependencies|patches-dir|patch-folder|allow-unused-patches|ignore-patch-failures|allow-non-applied-patches)(?:\.|$)/;
var SHAPE = /^(?:overrides|resolutions|package-extensions|peer-dependency-rules|allow-non-registry.*|block-exotic-subdeps)(?:\.|$)/;
var HARMLESS = {
  npmrc: /^(?:fund|audit|audit-level|loglevel|progress|save(?:-.*)?|update-notifier|color|init[-.].*|message|tag-version-prefix|sign-git-.*|git-tag-version|commit-hooks|access|provenance|unicode|timing|usage|viewer|browser|editor|description|heading|reporter|publish-branch|git-checks|link-workspace-packages|prefer-workspace-packages|save-workspace-protocol)$/,
  yarnrc: /^(?:lastupdatecheck|last-update-check|version-.*|init-.*|save-prefix|disable-self-update-check|email|username|color|emoji|progress|registry-log)$/,
  "yarnrc-yml": /^(?:enable-(?:telemetry|message-names|progress-bars|colors|hyperlinks|inline-builds|inline-hunks|timers|tips)|telemetry-.*|prefer-interactive|prefer-(?:aggregate|reuse).*|log-filters.*|default-semver-range-prefix|default-protocol|init-.*|npm-publish-.*|changeset-.*|defer-version-folder|constraints-path|progress-bar-style|catalogs?(?:\..*)?|winston-.*)(?:\.|$)/,
  "pnpm-workspace": /^(?:packages|catalogs?|catalog-mode|cleanup-unused-catalogs|config-dependencies|save-.*|update-notifier|loglevel|reporter|color|git-checks|publish-branch|embed-readme|update-config|audit-config|link-workspace-packages|prefer-workspace-packages|tag|minimum-release-age.*|sort|dedupe-peer-dependents)(?:\.|$)/,
  bunfig: /^(?:test|telemetry|log-level|smol|serve|define|loader|jsx.*|console|install\.(?:exact|save-text-lockfile|auto|log-level|linker|concurrent-scripts|minimum-release-age.*))(?:\.|$)/
};
var MAX_FACTS = 20;
var WARNING = "warning";
var REVIEW = "Review it as carefully as code that runs in your build. If it was not intended, do not merge.";
var CODE2 = {
  pnpmfile: {
    decides: "which dependencies packages are given, and runs in every install",
    reason: "pnpm runs this file before it reads the lockfile. It runs even if the frozen install then fails."
  },
  installed: {
    decides: "which code a package has",
    reason: "Some package managers do not replace a folder that is already in node_modules (pnpm 11 and 12, and Yarn 4 in a workspace). They do not ask a registry for it."
  },
  pnp: {
    decides: "which files every script of the project gets for a package",
    reason: "It is loaded before any other code. An install, which would write it again, need not run first."
  },
  "yarn-release": {
    decides: "which code runs as Yarn",
    reason: "Yarn starts this file before it reads anything else. The lockfile has no hash of it."
  },
  "yarn-plugin": {
    decides: "which code runs inside Yarn",
    reason: "Yarn loads its plugins at every command. The lockfile has no hash of them."
  },
  mirror: {
    decides: "which bytes are installed instead of the bytes of a registry",
    reason: "A file of a mirror is compared only with the hashes of the lockfile, and the same pull request can change both."
  },
  patch: {
    decides: "how the code of a package is changed after it is unpacked",
    reason: PATCH_REASON
  }
};
function archivesUnshown(archives) {
  return [false, true].flatMap((isOutage2) => {
    const [first, ...others] = archives.filter((one) => one.isOutage === isOutage2);
    if (first === void 0) return [];
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [
      {
        message: `the archive ${first.path}${more} was not shown to hold the files of a locked version`,
        reason: "Yarn installs such an archive without asking a registry. It compares the archive only with a checksum from the same pull request.",
        help: isOutage2 ? "Re-run the check: the tarball of this version could not be fetched." : "Delete it, let `yarn install` fetch it again from the registry, and commit the result. An archive with a patch of Yarn itself, or one that Yarn packed from a folder or a repository, cannot be compared. List it in .gitignore (`.yarn/cache/*-patch-*.zip`) and remove it from the repository. Yarn makes it again. It needs no network if it has the archive under the patch.",
        facts: limited([first, ...others].map(({ path, why }) => ({ label: path, found: why }))),
        ...isOutage2 && { undetermined: true },
        location: { file: first.path, line: 1 }
      }
    ];
  });
}
function filesChanged(kind, files) {
  const [first, ...others] = files;
  const effect = CODE2[kind];
  if (first === void 0 || effect === void 0) return [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return [
    {
      message: `${first.path}${more} ${others.length === 0 ? `is ${first.how}, and decides` : "are changed, and decide"} ${effect.decides.replace(/\bruns\b/, others.length === 0 ? "runs" : "run")}`,
      reason: effect.reason,
      help: REVIEW,
      facts: limited(files.map(({ path, how }) => ({ label: how, found: path }))),
      atMost: WARNING,
      location: { file: first.path, line: 1 }
    }
  ];
}
function settingsChanged(file, kind, changed, unbound) {
  const deciding = changed.flatMap((setting) => {
    const effect = effectOf(kind, setting.key);
    return effect === void 0 ? [] : [{ setting, effect, loose: weakens(effect, setting) ? ["every package"] : unbound(effect) }];
  });
  const worst = deciding.find(({ loose }) => loose.length > 0);
  const reported = worst ?? deciding[0];
  return reported === void 0 ? [] : [worst === void 0 ? redirected(file, reported, deciding) : loosened(file, worst, deciding)];
}
function redirected(file, first, deciding) {
  return {
    message: sentence(file, first, deciding),
    reason: "An install follows it, whatever the lockfile states.",
    help: REVIEW,
    facts: limited(factsOf(deciding)),
    atMost: WARNING,
    location: { file, line: first.setting.line ?? 1 }
  };
}
function loosened(file, worst, deciding) {
  const { setting, loose } = worst;
  const what2 = `${loose[0] ?? ""}${loose.length > 1 ? ` and ${loose.length - 1} more` : ""}`;
  return {
    message: `${sentence(file, worst, deciding)}, while no hash binds the bytes of ${what2}`,
    reason: "An install takes the bytes that this place serves under the names of these packages. The lockfile has no hash to compare them with.",
    help: `Remove \`${setting.key}\` from ${file}. Or add it in a separate pull request once every entry of the lockfile has a hash.`,
    facts: [{ label: "without a hash", found: loose.slice(0, MAX_FACTS).join(", ") }, ...limited(factsOf(deciding))],
    location: { file, line: setting.line ?? 1 }
  };
}
function sentence(file, { effect }, deciding) {
  const also = new Set(deciding.map((one) => one.effect.decides)).size - 1;
  return `${file} is changed, and decides ${effect.decides}${also === 0 ? "" : also === 1 ? ", and one more thing" : `, and ${also} more things`}`;
}
var factsOf = (deciding) => deciding.map(({ setting: { key, before: before3, after: after2 } }) => ({ label: key, wanted: shown2(key, before3), found: shown2(key, after2) }));
var weakens = ({ unbinds }, { after: after2 }) => unbinds === true && /^(?:false|ignore|update|reset)$/i.test(after2 ?? "");
function shown2(key, value) {
  if (value === void 0) return "not set";
  return /auth|token|password|secret/i.test(key) ? "a credential" : value.replace(/\/\/[^/@\s]{1,500}@/g, "//…@").slice(0, 300);
}
var limited = (facts) => facts.length <= MAX_FACTS ? facts : [...facts.slice(0, MAX_FACTS - 1), { label: "more", found: `${facts.length - MAX_FACTS + 1} others` }];
function unreadableInput(file, why, mayHide) {
  return {
    message: `${file} is changed, but cannot be read here`,
    reason: mayHide ? "It may name packages that are installed and run first. They could not be judged." : "It decides what an install fetches or runs. Which of its settings changed is not known.",
    help: "Write it without anchors, tags, merge keys or hidden characters, and each key once. Then review its diff line by line.",
    facts: [{ label: "why", found: why }],
    ...!mayHide && { atMost: WARNING },
    location: { file, line: 1 }
  };
}

// chunk-H4Q4AXSQ.js
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var asObject = (value) => isJsonObject(value) ? value : void 0;
function field(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
var textField = (object, key) => textOf(field(object, key));
var objectField = (object, key) => asObject(field(object, key));
var inside = (value, key) => (isJsonObject(value) ? objectField(value, key) : void 0) ?? {};
var NO_KEYS = [];
var keysOf = (value) => isJsonObject(value) ? Object.keys(value) : NO_KEYS;
var ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
function isoTime(value) {
  if (typeof value !== "string" || !ISO.test(value)) return void 0;
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) return void 0;
  const text = new Date(milliseconds).toISOString().replace(".000Z", "Z");
  return ISO.test(text) ? text : void 0;
}

// chunk-6RUUW74M.js
import { existsSync, readFileSync } from "node:fs";
function programVersion(entry) {
  const file = new URL("../package.json", entry);
  const json = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : void 0;
  return isJsonObject(json) ? textField(json, "version") : void 0;
}

// chunk-7DTHKVAM.js
function byPath(files) {
  const paths = /* @__PURE__ */ new Map();
  const side = (path) => paths.get(path) ?? { path, before: void 0, after: void 0 };
  for (const { before: before3, after: after2, kinds: kinds2 } of files) {
    if (before3 !== void 0) paths.set(before3, { ...side(before3), before: kinds2?.before ?? "unknown" });
    if (after2 !== void 0) paths.set(after2, { ...side(after2), after: kinds2?.after ?? "unknown" });
  }
  return sorted(paths);
}
async function changedBetween(base, head) {
  const [before3, after2] = await Promise.all([base.entries?.(), head.entries?.()]);
  if (before3 === void 0 || after2 === void 0) return void 0;
  const left = new Map(before3.map((entry) => [entry.path, entry]));
  const paths = /* @__PURE__ */ new Map();
  for (const { path, kind, id } of after2) {
    const was = left.get(path);
    left.delete(path);
    if (was?.id !== id || was.kind !== kind) paths.set(path, { path, before: was?.kind, after: kind });
  }
  for (const { path, kind } of left.values()) paths.set(path, { path, before: kind, after: void 0 });
  return sorted(paths);
}
var sorted = (paths) => [...paths.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);

// chunk-7Y3QBSS7.js
import { createRequire as __createRequire } from "node:module";
var require2 = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require2 !== "undefined" ? require2 : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require2 !== "undefined" ? require2 : a)[b]
}) : x)(function(x) {
  if (typeof require2 !== "undefined") return require2.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// chunk-7YJ7LOTB.js
function fingerprinted(list) {
  const seen = /* @__PURE__ */ new Map();
  return list.map((told) => {
    const { finding } = told;
    const about = finding.package === void 0 ? "" : spec(finding.package);
    const key = `${finding.rule}/${visible(about)}/${visible(finding.location?.file ?? "")}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...told, fingerprint: `${key}/${count}` };
  });
}

// chunk-LFUFROGU.js
var NO_OCCASION = { repository: void 0, pullRequest: void 0, event: void 0, run: void 0 };
var UNKNOWN_SUBJECT = { ...NO_OCCASION, base: void 0, head: void 0 };
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/;
var isRepositoryName = (text) => REPOSITORY.test(text);

// chunk-7Z46W7B4.js
var EVENT = /^[a-z][a-z_]{0,59}$/;
var SERVER = /^https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
var COUNT = /^[1-9]\d{0,15}$/;
var PULL_REQUEST = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/;
function occasionOf(env, pullRequest) {
  if (env["GITHUB_ACTIONS"] !== "true") return NO_OCCASION;
  const named = env["GITHUB_REPOSITORY"] ?? "";
  const repository = isRepositoryName(named) ? named : void 0;
  return {
    repository,
    pullRequest: pullRequest ?? countOf(PULL_REQUEST.exec(env["GITHUB_REF"] ?? "")?.[1]),
    event: matching(EVENT, env["GITHUB_EVENT_NAME"]),
    run: repository === void 0 ? void 0 : runOf(repository, env)
  };
}
function runOf(repository, env) {
  const id = matching(COUNT, env["GITHUB_RUN_ID"]);
  const server = matching(SERVER, (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/$/, ""));
  if (id === void 0 || server === void 0) return void 0;
  const attempt = countOf(env["GITHUB_RUN_ATTEMPT"]);
  const url = `${server}/${repository}/actions/runs/${id}${attempt === void 0 ? "" : `/attempts/${attempt}`}`;
  return { id, attempt, url };
}
var matching = (pattern, text) => text !== void 0 && pattern.test(text) ? text : void 0;
var countOf = (text) => text !== void 0 && COUNT.test(text) ? Number(text) : void 0;

// chunk-A4AYB7VY.js
var PERIOD = "x-tuf-on-ci-expiry-period";
function signedAt(metadata) {
  const signed = inside(metadata, "signed");
  const expires = typeof signed["expires"] === "string" ? Date.parse(signed["expires"]) : NaN;
  const days = signed[PERIOD];
  if (Number.isNaN(expires) || typeof days !== "number") return void 0;
  return new Date(expires - days * DAY).toISOString();
}

// chunk-RBMTNNWO.js
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var FORM = /^[A-Za-z0-9+/]*={0,2}$/;
function hexOfBase64(text) {
  const digits = text.replace(/={1,2}$/, "");
  if (!FORM.test(text) || text.length % 4 !== 0 || digits.length % 4 === 1) return void 0;
  let [bits, width, hex] = [0, 0, ""];
  for (const digit of digits) {
    bits = (bits << 6 | ALPHABET.indexOf(digit)) & 65535;
    width += 6;
    for (; width >= 8; width -= 8) hex += (bits >> width - 8 & 255).toString(16).padStart(2, "0");
  }
  return (bits & (1 << width) - 1) === 0 ? hex : void 0;
}
function textOfBase64(text) {
  const hex = hexOfBase64(text);
  try {
    return hex === void 0 ? void 0 : decodeURIComponent(hex.replace(/../g, "%$&"));
  } catch {
    return void 0;
  }
}

// chunk-AQH76ADT.js
var ALGORITHMS = { sha512: 64, sha384: 48, sha256: 32, sha224: 28, sha1: 20, md5: 16 };
var strongestFirst = ["sha512", "sha384", "sha256", "sha224", "sha1", "md5"];
function lockedHash(integrity) {
  const algorithm = integrity === void 0 ? void 0 : strongestKind(integrity);
  if (integrity === void 0 || algorithm === void 0) return { kind: "none" };
  const found = new Set(hashesOf(integrity, algorithm).map((digest) => hexOf(digest, algorithm)));
  const [hex] = found;
  return found.size === 1 && hex !== void 0 ? { kind: "one", algorithm, hex } : { kind: "ambiguous", algorithm };
}
function strongestKind(integrity) {
  return strongestFirst.find((algorithm) => hashesOf(integrity, algorithm).length > 0);
}
var isWeaker = (a, b) => strongestFirst.indexOf(a) > strongestFirst.indexOf(b);
function compareIntegrity(a, b) {
  if (a === void 0 || b === void 0) return "incomparable";
  for (const algorithm of strongestFirst) {
    const [left, right] = [hashesOf(a, algorithm), hashesOf(b, algorithm)];
    if (left.length > 0 && right.length > 0) return asSet(left) === asSet(right) ? "same" : "different";
  }
  return "incomparable";
}
function strongestHashes(integrity) {
  const algorithm = integrity.includes(" ") ? strongestKind(integrity) : void 0;
  if (algorithm === void 0) return integrity;
  return [...new Set(hashesOf(integrity, algorithm))].toSorted().map((digest) => `${algorithm}-${digest}`).join(" ");
}
var hashesOf = (integrity, algorithm) => integrity.split(" ").filter((hash) => hash.slice(0, algorithm.length + 1) === `${algorithm}-`).map((hash) => hash.slice(algorithm.length + 1));
var asSet = (digests) => [...new Set(digests)].toSorted().join(" ");
function hexOf(digest, algorithm) {
  const hex = hexOfBase64(digest);
  return hex?.length === 2 * ALGORITHMS[algorithm] ? hex : void 0;
}

// chunk-BJH6ZWWG.js
var NAME = /^actions:[a-z0-9][a-z0-9_-]{0,99}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/;
function parseActionName(text) {
  const name = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return NAME.test(name) ? name : void 0;
}
var actionName = (repository) => parseActionName(`actions:${repository}`);

// chunk-BYSOI4NO.js
function createSlots(limit) {
  let free = limit;
  const waiting = [];
  return {
    async use(work) {
      if (free > 0) free--;
      else await new Promise((go) => void waiting.push(go));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === void 0) free++;
        else next();
      }
    }
  };
}

// chunk-CB5CHU7N.js
var notLocked = (asked, file = "package-lock.json", line2 = 1) => ({
  ...asked,
  source: { kind: "registry", url: void 0 },
  integrity: void 0,
  checksum: void 0,
  hashOmitted: true,
  location: { file, line: line2 },
  alias: void 0,
  installScript: void 0,
  dev: void 0,
  optional: void 0,
  via: []
});

// chunk-PSGD62VN.js
var RULE_IDS = [
  "package-denied",
  "attestation-invalid",
  "attestation-unavailable",
  "attestation-missing",
  "attestation-lost",
  "predicate-contradicts-certificate",
  "issuer-unexpected",
  "repository-unexpected",
  "workflow-unexpected",
  "signer-unexpected",
  "ref-unexpected",
  "trigger-unexpected",
  "environment-unexpected",
  "runner-unexpected",
  "publisher-changed",
  "run-failed",
  "run-contradicts-certificate",
  "run-unavailable",
  "actor-unexpected",
  "commit-unreachable",
  "commit-unavailable",
  "commit-unreviewed",
  "tag-contradicts-commit",
  "action-changed",
  "pin-impostor",
  "pin-missing",
  "release-mutable",
  "release-author-changed",
  "manifest-contradicts-source",
  "manifest-differs-from-tarball",
  "files-contradict-source",
  "tag-missing",
  "tag-lost",
  "source-unavailable",
  "account-unexpected",
  "account-changed",
  "trusted-publisher-lost",
  "maintainers-changed",
  "registry-metadata-unavailable",
  "too-new",
  "integrity-changed",
  "integrity-missing",
  "source-changed",
  "exotic-source-added",
  "registry-unexpected",
  "dependency-unmet",
  "alias-added",
  "install-input-changed",
  "install-script-added",
  "dormant-release",
  "version-burst",
  "package-first-seen",
  "dependency-unlisted",
  "version-uncovered",
  "exemption-expired",
  "exemption-unused",
  "policy-changed"
];
function isRuleId(text) {
  return RULE_IDS.includes(text);
}

// chunk-D5I7G3FR.js
var TITLE_LIMIT = 400;
var sarifFixes = (remedies, uri) => remedies.flatMap(
  ({ title: title2, patch }) => patch === void 0 ? [] : [
    {
      description: { text: visible(title2, TITLE_LIMIT) },
      artifactChanges: [
        { artifactLocation: { uri: uri(patch.file), uriBaseId: "%SRCROOT%" }, replacements: replacementsOf(patch.diff) }
      ]
    }
  ]
);
function replacementsOf(diff) {
  return diff.split(/^(?=@@ )/m).slice(1).map((hunk) => {
    const [head = "", ...lines] = hunk.split("\n");
    const [, start = "1", count = "1"] = /^@@ -(\d+)(?:,(\d+))? /.exec(head) ?? [];
    const isAfter = (line2) => line2.startsWith("+") || line2.startsWith(" ");
    const text = lines.filter(isAfter).map((line2) => `${line2.slice(1)}
`);
    const first = Math.max(1, Number(start));
    return {
      deletedRegion: { startLine: first, startColumn: 1, endLine: first + Number(count), endColumn: 1 },
      insertedContent: { text: text.join("") }
    };
  });
}
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var HOME = "https://github.com/countersign/countersign";
var LEVELS = { error: "error", warning: "warning", notice: "note", off: "none" };
function toSarif(report, rules, version) {
  const waysOut = new Map(report.blocked.map(({ verdicts: [first], remedies }) => [first, remedies]));
  const run = {
    tool: {
      driver: {
        name: "Countersign",
        informationUri: HOME,
        ...version === void 0 ? {} : { semanticVersion: version },
        rules: RULE_IDS.map((id) => describeRule(id, rules[id]))
      }
    },
    automationDetails: { id: "countersign/" },
    invocations: [{ executionSuccessful: true, endTimeUtc: report.evaluatedAt }],
    columnKind: "utf16CodeUnits",
    results: fingerprinted([
      ...report.findings.map((finding) => ({ finding, others: [], verdict: void 0, exemption: void 0, remedies: [] })),
      ...report.verdicts.flatMap((verdict) => toldOf(verdict, waysOut.get(verdict) ?? []))
    ]).map((told) => result(told, report))
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
function describeRule(id, rule) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_all, letter) => letter.toUpperCase()),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: `${rule.summary}
${docsUrl(id)}`, markdown: `[${id}](${docsUrl(id)}): what it flags, why, and what to do.` },
    helpUri: docsUrl(id),
    defaultConfiguration: { enabled: rule.defaultLevel !== "off", level: LEVELS[rule.defaultLevel] },
    properties: { tags: ["security", "supply-chain"] }
  };
}
function toldOf(verdict, remedies) {
  return [
    ...verdict.findings.map((finding, index) => ({
      finding,
      others: othersOf(finding, verdict),
      verdict: verdict.kind,
      exemption: void 0,
      remedies: index === 0 ? remedies : []
    })),
    ...verdict.exempted.map(({ finding, exemption }) => ({ finding, others: [], verdict: verdict.kind, exemption, remedies: [] }))
  ];
}
var MAX_OTHERS = 20;
function othersOf({ location }, { candidate }) {
  const { after: after2 } = candidate.change;
  return location === after2.location ? placesOf(after2).slice(1, 1 + MAX_OTHERS) : [];
}
var placed = ({ file, line: line2 }) => ({
  physicalLocation: { artifactLocation: { uri: relativeUri(file), uriBaseId: "%SRCROOT%" }, region: { startLine: line2 } }
});
function result({ finding, others, verdict, exemption, remedies, fingerprint }, report) {
  const place = annotationPlace(finding, report);
  const fixes = sarifFixes(remedies, relativeUri);
  const facts = finding.facts.map(
    (fact) => `${fact.label}: ${fact.wanted === void 0 ? "" : `wanted ${fact.wanted}, `}found ${fact.found}`
  );
  const lines = [`${finding.message}.`, finding.reason, ...facts, `help: ${finding.help}`].flatMap((text) => visibleLines(text, 4e3));
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: LEVELS[finding.level],
    message: { text: lines.join("\n") },
    locations: [place, ...others].map(placed),
    partialFingerprints: { "countersign/v1": fingerprint },
    ...fixes.length === 0 ? {} : { fixes },
    ...exemption === void 0 ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: visible(exemption.reason) }] },
    properties: {
      undetermined: finding.undetermined,
      ...finding.package === void 0 ? {} : { package: spec(finding.package) },
      ...verdict === void 0 ? {} : { verdict }
    }
  };
}
function relativeUri(file) {
  const segments = file.toWellFormed().replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.map((segment) => encodeURIComponent(segment)).join("/") || ".";
}

// chunk-IS4TXKEY.js
var PROSE_LIMIT = 2e3;
var FENCED_LIMIT = 8e3;
var ACTIVE = /[&<>"'`*[\]|\\!~$^{}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var LEADING = /^(\s*)(?:([#+=-]|:(?=:))|(\d+)([.)])(?=\s|$))/;
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var reference = (character) => NAMED[character] ?? `&#${character.codePointAt(0) ?? 65533};`;
var COMMAND = /^(\s*):(?=:)/;
var escaped2 = (text) => text.replace(ACTIVE, reference);
function notLeading(line2) {
  return line2.replace(
    LEADING,
    (_all, space, mark, digits = "", after2 = ".") => mark === void 0 ? `${space}${String(digits)}${reference(String(after2))}` : `${space}${reference(mark)}`
  );
}
function code(text, limit = VALUE_LIMIT) {
  return text === "" ? "" : codeOf2(visible(text, limit));
}
var PLAIN_CODE = /^(?! )[^`<>&|[\]\\]+(?<! )$/;
var codeOf2 = (line2) => PLAIN_CODE.test(line2) ? `\`${line2}\`` : elementOf(line2);
var elementOf = (line2) => `<code>${unlinked(escaped2(line2))}</code>`;
var unlinked = (text) => text.replace(/:|@|www(?=\.)|\/(?=\/)/gi, (mark) => `${mark}<!-- -->`);
function prose(text, limit = PROSE_LIMIT) {
  return proseLine(visible(text, limit), codeOf2);
}
function proseInHtml(text, limit = PROSE_LIMIT) {
  return proseLine(visible(text, limit), elementOf);
}
var codeInHtml = (text) => elementOf(visible(text));
var BACKTICKED = /`([^`]+)`/;
var LINKED_BY_GITHUB = /[@#/\\]|:\/\/|www\.|mailto:|xmpp:|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
function proseLine(line2, set) {
  const parts = line2.trim().split(BACKTICKED);
  const prepared = parts.map((part, index) => index % 2 === 1 ? set(part) : words(part, set)).join("");
  return notLeading(prepared.replaceAll("``", "`<!-- -->`"));
}
function words(text, set) {
  return text.split(/( +)/).map((word) => {
    if (!LINKED_BY_GITHUB.test(word)) return escaped2(word);
    const [, open2 = "", core = "", close = ""] = /^([("']*)(.*?)([)"',.;:!?]*)$/.exec(word) ?? [];
    if (core === "") return escaped2(word);
    return `${escaped2(open2)}${LOOKED_AT.test(core) ? link(core, core) : set(core)}${escaped2(close)}`;
  }).join("");
}
var LOOKED_AT = /^https:\/\/github\.com\/[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}(?:\/(?:commit|compare|actions\/runs)\/[A-Za-z0-9./]{1,200})?$/;
function fenced(text, language) {
  const lines = visibleLines(text.trimEnd(), FENCED_LIMIT).map((line2) => line2.replace(COMMAND, "$1 :"));
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
var LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/;
function link(words_, url) {
  return url !== void 0 && LINKABLE.test(url) ? `<a href="${url}">${escaped2(words_)}</a>` : escaped2(words_);
}
function utf8Length(text) {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return bytes;
}

// chunk-DPCFA2SA.js
function errorAnnotations(error, policyFile2) {
  const [first, ...others] = error.problems;
  if (first === void 0)
    return [{ title: error.code, ...placeIn(error.message), message: visibleText([error.message, `help: ${error.help}`]) }];
  return [first, ...others].slice(0, SHOWN_PER_LEVEL).map(({ line: line2, message }, index) => {
    const rest = error.problems.length - SHOWN_PER_LEVEL;
    const more = index === SHOWN_PER_LEVEL - 1 && rest > 0 ? [`and ${rest} more; the job's log has all of them`] : [];
    return { title: error.code, file: policyFile2, line: Math.max(1, line2), message: visibleText([message, ...more, `help: ${error.help}`]) };
  });
}
function placeIn(message) {
  const [, file, line2] = /^([^\n:]+):([1-9]\d{0,8}): /.exec(message) ?? [];
  return file === void 0 ? { file: void 0, line: void 0 } : { file, line: Number(line2) };
}
var visibleText = (texts) => texts.flatMap((text) => visibleLines(text, MESSAGE_LIMIT)).join("\n").slice(0, MESSAGE_LIMIT);
function errorSummary(error, isWarned = false) {
  const problems = error.problems.map(({ line: line2, column, message }) => `- ${code(`${line2}:${column}`)} ${prose(message)}`);
  const lines = [
    isWarned ? "## ⚠️ Warn mode, nothing is blocked: nothing could be judged" : "## ❌ The gate could not work",
    "",
    `**${code(error.code)}** ${prose(error.message)}`,
    "",
    ...problems,
    ...problems.length > 0 ? [""] : [],
    `**Next step:** ${prose(error.help)}`,
    "",
    isWarned ? "No verdict was reached. In mode `enforce` the check fails." : "No verdict was reached, so the check fails.",
    ""
  ];
  return withoutCommands(lines);
}

// chunk-E5JA3IL6.js
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      row.push(swapped ? Math.min(edits, at(beforeLast, j - 2) + 1) : edits);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
}
var at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
var MAX_WORD = 214;
function nearest(word, candidates) {
  if (word.length > MAX_WORD) return void 0;
  const folded2 = word.toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best;
  for (const candidate of candidates) {
    const distance = folded2.length >= 3 && candidate.toLowerCase().startsWith(folded2) ? 1 : editDistance(folded2, candidate.toLowerCase(), limit);
    if (distance <= limit && (best === void 0 || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
function didYouMean(word, candidates) {
  const candidate = nearest(word, candidates);
  return candidate === void 0 ? "" : `; did you mean \`${candidate}\`?`;
}

// chunk-QD3PMZYE.js
var LIMIT2 = 80;
function quoted(raw, limit = LIMIT2) {
  const text = JSON.stringify(raw.length > limit ? `${raw.slice(0, limit)}...` : raw);
  return text.replace(/[^\x20-\x7e]/g, escaped);
}

// chunk-P6DEWMIY.js
var isOutage = ({ code: code2 }) => code2 === "CONTENTS_UNAVAILABLE" || code2 === "GIT_FAILED" || code2 === "INTERNAL";
var GateError = class extends Error {
  code;
  /** The next step, imperative. */
  help;
  problems;
  constructor(code2, message, options) {
    super(message, { cause: options.cause });
    this.name = "GateError";
    this.code = code2;
    this.help = options.help;
    this.problems = options.problems ?? [];
  }
};
var UnsuitableFileError = class extends GateError {
  constructor(message, options) {
    super("CONTENTS_UNAVAILABLE", message, options);
  }
};
var isAboutFile = (error) => error.code === "LOCKFILE_UNREADABLE" || error.code === "LOCKFILE_UNSUPPORTED" || error instanceof UnsuitableFileError;
function asGateError(error) {
  if (error instanceof GateError) return error;
  const what2 = error instanceof Error ? `${error.name}: ${error.message.split("\n", 1)[0] ?? ""}` : "an unknown error";
  return new GateError("INTERNAL", `the gate stopped at an unexpected error (${what2})`, {
    help: "Nothing was decided, so the run fails. Report this at https://github.com/countersign/countersign/issues.",
    cause: error
  });
}

// chunk-EENLDUZF.js
var GENERAL_HELP = "`npx countersign help` lists the commands and options.";
function usage(message, help = GENERAL_HELP) {
  return new GateError("USAGE_INVALID", message, { help });
}
function oneOf(what2, value, allowed) {
  const found = allowed.find((candidate) => candidate === value);
  if (found === void 0) throw usage(`${what2} must be one of ${allowed.join(", ")}, found ${quoted(value)}`);
  return found;
}
function httpUrl(what2, value) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  const plain2 = url !== void 0 && (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
  if (!plain2 || url.search !== "" || url.hash !== "")
    throw usage(`${what2} must be an http(s) URL without credentials or query, found ${quoted(value.replace(/\/\/[^/]*@/, "//***@"))}`);
  return value.replace(/\/+$/, "");
}
var registryUrl = (what2, value) => value === "public" ? value : httpUrl(what2, value);
var ISO2 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
function instant(what2, value) {
  const time = ISO2.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw usage(`${what2} must be a time like 2026-11-22T10:00:00Z, found ${quoted(value)}`);
  return toSeconds(new Date(time));
}
function seconds(what2, value) {
  const number = /^\d{1,5}(?:\.\d{1,3})?$/.test(value) ? Number(value) : Number.NaN;
  if (!(number > 0 && number <= 3600)) throw usage(`${what2} must be more than 0 and at most 3600 seconds, found ${quoted(value)}`);
  return number * 1e3;
}

// chunk-EHGTDDVR.js
function subjectOf({ occasion = NO_OCCASION, base, head }) {
  return { ...occasion, base: base.commit, head: head.commit, ...base.isNothing === true && { isAudit: true } };
}

// chunk-ETGAWR6P.js
async function mapInPool(list, width, call) {
  const results = /* @__PURE__ */ new Map();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index];
      if (item !== void 0) results.set(index, await call(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result2]) => result2);
}

// chunk-FCE42GM2.js
var SMALL = 12;
function findKeys(text, shape, maxDepth, refuse) {
  const root = emptyFound();
  const outermost = {
    parent: void 0,
    isObject: false,
    shape: { keys: { "": shape } },
    found: { ...emptyFound(), inside: /* @__PURE__ */ new Map([["", root]]) },
    seen: void 0,
    key: ""
  };
  let frame = outermost;
  let depth = 0;
  let expectsKey = false;
  for (let at2 = 0; at2 < text.length; at2++) {
    const char = text.charCodeAt(at2);
    if (char === QUOTE) {
      const end = endOfString(text, at2);
      if (expectsKey) takeKey(frame, text.slice(at2 + 1, end), at2, refuse);
      expectsKey = false;
      at2 = end;
    } else if (char === COMMA) {
      expectsKey = frame.isObject;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > maxDepth) throw refuse(at2, `is nested more than ${maxDepth} levels deep`);
      expectsKey = char === OPEN_BRACE;
      frame = open(frame, expectsKey);
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth--;
      frame = frame.parent ?? outermost;
      expectsKey = false;
    }
  }
  return root;
}
var QUOTE = 34;
var COMMA = 44;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before3 = end - 1;
    while (text.charCodeAt(before3) === BACKSLASH) before3--;
    if ((end - before3) % 2 === 1) return end;
  }
  return text.length;
}
var emptyFound = () => ({ offsets: /* @__PURE__ */ new Map(), inside: void 0 });
function open(parent, isObject) {
  const named = parent.shape?.keys;
  const shape = !isObject ? void 0 : named !== void 0 && Object.hasOwn(named, parent.key) ? named[parent.key] : parent.shape?.each;
  return {
    parent,
    isObject,
    shape,
    found: shape === void 0 ? void 0 : parent.found?.inside?.get(parent.key),
    seen: void 0,
    key: ""
  };
}
function foundIn(frame) {
  if (frame.found !== void 0) return frame.found;
  const found = emptyFound();
  frame.found = found;
  if (frame.parent !== void 0) {
    const above = foundIn(frame.parent);
    above.inside ??= /* @__PURE__ */ new Map();
    above.inside.set(frame.parent.key, found);
  }
  return found;
}
function takeKey(frame, raw, offset, refuse) {
  const key = raw.includes("\\") ? unescaped(raw) : raw;
  if (key.includes("\0") || !key.isWellFormed()) throw refuse(offset, `has a key that is not valid text: ${quoted(key)}`);
  const isWanted = frame.shape !== void 0 && frame.shape.isPassage !== true;
  if (isWanted ? foundIn(frame).offsets.has(key) : isRepeated(frame, key))
    throw refuse(offset, `has the key ${quoted(key)} twice in one object`);
  if (isWanted) foundIn(frame).offsets.set(key, offset);
  frame.key = key;
}
function isRepeated(frame, key) {
  if (frame.seen === void 0) frame.seen = [key];
  else if (!Array.isArray(frame.seen)) return frame.seen.size === frame.seen.add(key).size;
  else if (frame.seen.includes(key)) return true;
  else if (frame.seen.push(key) > SMALL) frame.seen = new Set(frame.seen);
  return false;
}
function unescaped(raw) {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

// chunk-GWKHDV7M.js
var MAX_FILE_BYTES = 100 * 2 ** 20;
function textOfFile(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (file.endsWith(".lockb")) return new TextDecoder("latin1").decode(bytes);
    throw new UnsuitableFileError(`${file} is not UTF-8 text`, {
      help: "Write it again with your package manager or editor.",
      cause
    });
  }
}
function notAFile(file, what2) {
  return new UnsuitableFileError(`${file} is ${what2}, not a file`, {
    help: "Commit the file itself. Its target is not read, because the target could change without a change in this pull request."
  });
}
function tooLarge(file) {
  return new UnsuitableFileError(`${file} is larger than ${MAX_FILE_BYTES / 2 ** 20} MiB`, {
    help: "Check the file. A lockfile is smaller."
  });
}
function isRepositoryPath(path) {
  return path !== "" && !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
var isNameOfText = (path) => !path.includes("�");
function nameNotText(path) {
  return new UnsuitableFileError(`${path} has a name that is not UTF-8`, {
    help: "Rename it, or name the lockfiles to read with `--lockfile` (input `lockfiles`)."
  });
}

// chunk-H2SMEQF6.js
function questionsLine({ asked, left, leftOut }) {
  const hosts = groupBy(asked, ({ host }) => host);
  const parts = [...hosts].map(([host, requests]) => `${host} ${total(requests)} (${kinds(requests)})`);
  const rests = left.map(({ host, api, requests, until }) => `${host} has ${requests} ${APIS[api]} left until ${clock(until)}`);
  const gaps = leftOut.length === 0 ? [] : [`not asked, because the limit is used up: ${kinds(leftOut)}`];
  return [parts.length === 0 ? "nothing" : parts.join(", "), ...rests, ...gaps].join("; ");
}
var APIS = { rest: "requests", graphql: "queries" };
var total = (requests) => requests.reduce((sum, one) => sum + one.requests, 0);
var kinds = (requests) => requests.map(({ kind, requests: count }) => `${kind} ${count}`).join(", ");
var linesBy = ({ subject: { isAudit: isAudit2 } }) => isAudit2 === true ? "`npx countersign audit --format json`" : "`npx countersign suggest`";
var linesFrom = (report) => `${linesBy(report)}, in a checkout of this branch,`;

// chunk-HEVCHVR3.js
function exitStatus(report) {
  if (report.conclusion === "pass" || report.mode === "warn") return 0;
  const unauthorized = report.counts.unauthorized > 0 || report.findings.some((finding) => finding.level === "error" && !finding.undetermined);
  return unauthorized ? 1 : 3;
}

// chunk-WLM2I7FK.js
async function askFor(world, question, parse, wanted = "all") {
  const answer = await world.ask(question, wanted);
  if (answer.kind !== "known") return answer;
  const value = parse(answer.value);
  return value === void 0 ? unavailable("malformed", `${question.path}: the answer has an unexpected shape`) : known(value);
}
function once(make) {
  const asked = /* @__PURE__ */ new Map();
  return (key) => {
    const before3 = asked.get(key);
    if (before3 !== void 0) return before3;
    const promise = make(key);
    asked.set(key, promise);
    return promise;
  };
}

// chunk-JNAGP7CW.js
var DIGITS = /^[1-9][0-9]{0,19}$/;
function parseId(value) {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? String(value) : void 0;
  return typeof value === "string" && DIGITS.test(value) ? value : void 0;
}

// chunk-NLIBB2NH.js
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var SHA1_ID = /^[0-9a-f]{40}$/;
var isObjectId = (text) => OBJECT_ID.test(text);

// chunk-HLJJX34W.js
var POSITIONS = ["identical", "behind", "ahead", "diverged"];
function parseComparison(json) {
  const status = isJsonObject(json) ? field(json, "status") : void 0;
  return POSITIONS.find((position) => position === status);
}
function parsePlace(json) {
  const status = parseComparison(json);
  if (status === void 0) return void 0;
  const parted = inside(inside(json, "merge_base_commit"), "commit");
  return { status, at: isoTime(field(inside(parted, "committer"), "date")) };
}
function parseTagRef(json) {
  return isJsonObject(json) && textField(json, "ref")?.slice(0, TAGS.length) === TAGS ? targetOf(json) : void 0;
}
var TAGS = "refs/tags/";
function parseTagObject(json) {
  const target = isJsonObject(json) ? targetOf(json) : void 0;
  if (target?.type !== "commit" || !isJsonObject(json)) return void 0;
  return { sha: target.sha, taggedAt: isoTime(field(inside(json, "tagger"), "date")) };
}
function targetOf(json) {
  const object = inside(json, "object");
  const type = field(object, "type");
  const sha = textField(object, "sha");
  return (type === "commit" || type === "tag") && sha !== void 0 && isObjectId(sha) ? { type, sha } : void 0;
}
function parseCommit(json) {
  if (!isJsonObject(json)) return void 0;
  const sha = textField(json, "sha");
  const verification = objectField(inside(json, "commit"), "verification");
  const verified = verification === void 0 ? void 0 : field(verification, "verified");
  return sha === void 0 || !isObjectId(sha) || typeof verified !== "boolean" ? void 0 : { sha, signatureVerified: verified };
}
function parsePulls(json) {
  if (!Array.isArray(json)) return void 0;
  const merged = [];
  for (const pull of json) {
    const number = isJsonObject(pull) ? field(pull, "number") : void 0;
    if (!isJsonObject(pull) || typeof number !== "number" || !Number.isSafeInteger(number)) return void 0;
    if (isoTime(field(pull, "merged_at")) !== void 0) merged.push(number);
  }
  return { mergedPullRequest: merged.length === 0 ? void 0 : Math.min(...merged) };
}
function parseRelease(json) {
  if (!isJsonObject(json)) return void 0;
  const tag = textField(json, "tag_name");
  if (tag === void 0) return void 0;
  const immutable = field(json, "immutable");
  return {
    tag,
    publishedAt: isoTime(field(json, "published_at")),
    author: textField(objectField(json, "author") ?? {}, "login"),
    immutable: typeof immutable === "boolean" ? immutable : void 0
  };
}
function parseTagStep(json) {
  if (!isJsonObject(json)) return void 0;
  const object = inside(json, "object");
  const [type, sha] = [textField(object, "type"), textField(object, "sha")];
  if (type === void 0 || sha === void 0 || !isObjectId(sha)) return void 0;
  return { type, sha, taggedAt: isoTime(field(inside(json, "tagger"), "date")) };
}
function parseMatchingTags(json) {
  if (!Array.isArray(json)) return void 0;
  const found = json.map((one) => {
    if (!isJsonObject(one)) return void 0;
    const [name, target] = [textField(one, "ref"), parseTagStep(one)];
    return name === void 0 || !name.startsWith(TAGS2) || target === void 0 ? void 0 : { ...target, name: name.slice(TAGS2.length) };
  });
  return found.every((one) => one !== void 0) ? found : void 0;
}
var TAGS2 = "refs/tags/";
function parseTags(json) {
  if (!Array.isArray(json)) return void 0;
  const found = json.map((one) => {
    if (!isJsonObject(one)) return void 0;
    const [name, commit] = [textField(one, "name"), textField(inside(one, "commit"), "sha")];
    return name === void 0 || commit === void 0 ? void 0 : { name, commit };
  });
  return found.every((one) => one !== void 0) ? found : void 0;
}
function parseGitCommit(json) {
  if (!isJsonObject(json)) return void 0;
  const parents = field(json, "parents");
  if (!Array.isArray(parents)) return void 0;
  const ids = parents.map((one) => isJsonObject(one) ? textField(one, "sha") : void 0);
  if (!ids.every((id) => id !== void 0 && isObjectId(id))) return void 0;
  return { at: isoTime(field(inside(json, "committer"), "date")), parents: ids.filter((id) => id !== void 0) };
}
function parseRepository(json) {
  const identity = repositoryIdentity(json);
  if (identity === void 0 || !isJsonObject(json)) return void 0;
  const defaultBranch = textField(json, "default_branch");
  return defaultBranch === void 0 ? void 0 : { ...identity, ownerId: ownerId(json), defaultBranch };
}
function repositoryIdentity(json) {
  if (!isJsonObject(json)) return void 0;
  const id = parseId(json["id"]);
  const fullName = textField(json, "full_name");
  return id === void 0 || fullName === void 0 ? void 0 : { id, fullName };
}
var ownerId = (json) => parseId(objectField(json, "owner")?.["id"]);
var MAX_JOBS = 5e3;
var MAX_STEPS = 2e3;
function parseRunAttempt(json) {
  if (!isJsonObject(json)) return void 0;
  const repository = repositoryIdentity(field(json, "repository"));
  const runId = parseId(field(json, "id"));
  const attempt = parseId(field(json, "run_attempt"));
  const [status, event, headSha, path] = ["status", "event", "head_sha", "path"].map((key) => textField(json, key));
  if (repository === void 0 || runId === void 0 || attempt === void 0) return void 0;
  if (status === void 0 || event === void 0 || path === void 0 || headSha === void 0 || !isObjectId(headSha)) return void 0;
  return {
    repositoryId: repository.id,
    repositoryFullName: repository.fullName,
    headRepositoryId: repositoryIdentity(field(json, "head_repository"))?.id,
    runId,
    attempt,
    status,
    conclusion: textField(json, "conclusion"),
    event,
    headSha,
    headBranch: textField(json, "head_branch"),
    path: withoutRepository(withoutRef(path), repository.fullName),
    actor: loginOf(json, "actor"),
    triggeringActor: loginOf(json, "triggering_actor"),
    startedAt: isoTime(field(json, "run_started_at")) ?? isoTime(field(json, "created_at")),
    updatedAt: isoTime(field(json, "updated_at"))
  };
}
var withoutRef = (path) => /^.*?\.ya?ml(?=@)/s.exec(path)?.[0] ?? path;
function withoutRepository(path, fullName) {
  const prefix = `${fullName}/`;
  return path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase() ? path.slice(prefix.length) : path;
}
var loginOf = (json, key) => textField(objectField(json, key) ?? {}, "login");
function parseJobs(json) {
  if (!isJsonObject(json)) return void 0;
  const list = field(json, "jobs");
  const total2 = field(json, "total_count");
  if (!Array.isArray(list) || list.length > MAX_JOBS || typeof total2 !== "number" || list.length < total2) return void 0;
  return all(list, readJob);
}
function readJob(json) {
  const outcome = readOutcome(json);
  const list = isJsonObject(json) ? field(json, "steps") ?? [] : void 0;
  if (outcome === void 0 || !Array.isArray(list) || list.length > MAX_STEPS) return void 0;
  const steps = all(list, readOutcome);
  return steps === void 0 ? void 0 : { ...outcome, steps };
}
function readOutcome(json) {
  if (!isJsonObject(json)) return void 0;
  const name = textField(json, "name");
  const status = textField(json, "status");
  if (name === void 0 || status === void 0) return void 0;
  return {
    name,
    status,
    conclusion: textField(json, "conclusion"),
    startedAt: isoTime(field(json, "started_at")),
    completedAt: isoTime(field(json, "completed_at"))
  };
}
function parseApprovals(json) {
  if (!Array.isArray(json)) return void 0;
  const logins = /* @__PURE__ */ new Set();
  for (const review of json) {
    if (!isJsonObject(review)) return void 0;
    if (textField(review, "state") !== "approved") continue;
    const login = loginOf(review, "user");
    if (login === void 0) return void 0;
    logins.add(login);
  }
  return [...logins];
}
function all(list, read) {
  const values = list.map(read);
  return values.every((value) => value !== void 0) ? values : void 0;
}
var GHSA = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/;
function parseAdvisories(json, { name, ecosystem }) {
  if (!Array.isArray(json)) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const advisory of json) {
    const id = isJsonObject(advisory) ? textField(advisory, "ghsa_id") : void 0;
    if (!isJsonObject(advisory) || id === void 0 || !GHSA.test(id)) return void 0;
    const withdrawn = field(advisory, "withdrawn_at") ?? void 0;
    const concerned = ofEcosystem(field(advisory, "vulnerabilities"), ecosystem);
    if (textField(advisory, "type") === "reviewed" && withdrawn === void 0 && concerned.length > 0)
      found.set(id, { id, patched: patchedIn(concerned, name) });
  }
  return [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function ofEcosystem(vulnerabilities, id) {
  if (!Array.isArray(vulnerabilities)) return [];
  return vulnerabilities.filter(isJsonObject).filter((one) => objectField(one, "package")?.["ecosystem"] === id);
}
var patchedIn = (vulnerabilities, name) => vulnerabilities.filter((one) => objectField(one, "package")?.["name"] === name).flatMap((one) => textField(one, "first_patched_version") ?? []);
function parseBranches(json) {
  if (!Array.isArray(json)) return void 0;
  const names = json.map((one) => isJsonObject(one) ? textField(one, "name") : void 0);
  return names.every((name) => name !== void 0) ? names : void 0;
}
function parseBranchHead(json) {
  const id = textField(inside(json, "object"), "sha");
  return id !== void 0 && isObjectId(id) ? id : void 0;
}
var TAGS3 = "refs/tags/";
function parseTagList(json) {
  if (!Array.isArray(json)) return void 0;
  const found = [];
  for (const one of json) {
    if (!isJsonObject(one)) return void 0;
    const [ref, object] = [textField(one, "ref"), inside(one, "object")];
    const [type, sha] = [textField(object, "type"), textField(object, "sha")];
    if (ref === void 0 || sha === void 0 || !isObjectId(sha) || ref.slice(0, TAGS3.length) !== TAGS3) return void 0;
    if (type === "commit" || type === "tag") found.push({ name: ref.slice(TAGS3.length), sha, annotated: type === "tag" });
  }
  return found;
}
var FILE_MODES = /* @__PURE__ */ new Set(["100644", "100755", "100664"]);
function parseTree(json) {
  const list = isJsonObject(json) ? field(json, "tree") : void 0;
  if (!isJsonObject(json) || !Array.isArray(list)) return void 0;
  const blobs = /* @__PURE__ */ new Map();
  for (const one of list) {
    if (!isJsonObject(one)) return void 0;
    const [path, sha] = [textField(one, "path"), textField(one, "sha")];
    if (path === void 0 || sha === void 0) return void 0;
    if (field(one, "type") === "blob" && FILE_MODES.has(field(one, "mode"))) blobs.set(path, sha);
  }
  return { blobs, truncated: field(json, "truncated") !== false };
}
var MAX_MANIFEST = 1024 * 1024;
function parseManifestFile(json) {
  if (!isJsonObject(json) || field(json, "type") !== "file" || field(json, "encoding") !== "base64") return void 0;
  const content = textField(json, "content")?.replace(/\s+/g, "");
  if (content === void 0 || content.length > MAX_MANIFEST * 2) return void 0;
  const text = textOfBase64(content);
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return isJsonObject(value) ? value : "not-json";
  } catch {
    return "not-json";
  }
}
function parseHistory(json) {
  if (!isJsonObject(json)) return void 0;
  const parents = field(json, "parents");
  if (!Array.isArray(parents)) return void 0;
  const ids = parents.flatMap((one) => isJsonObject(one) ? textField(one, "sha") ?? [] : []);
  const at2 = isoTime(field(inside(inside(json, "commit"), "committer"), "date"));
  return ids.length === parents.length && ids.every(isObjectId) ? { at: at2, parents: ids } : void 0;
}
function parseReleaseDate(json) {
  if (!isJsonObject(json) || textField(json, "tag_name") === void 0) return void 0;
  return { publishedAt: isoTime(field(json, "published_at")) };
}
function parseChild(json, parent) {
  const commits = isJsonObject(json) ? field(json, "commits") : void 0;
  if (!Array.isArray(commits)) return void 0;
  const first = commits[0];
  const history = isJsonObject(first) ? parseParents(first) : void 0;
  return history?.parents.includes(parent) === true ? [history.sha] : [];
}
function parseParents(commit) {
  const [sha, parents] = [textField(commit, "sha"), field(commit, "parents")];
  if (sha === void 0 || !isObjectId(sha) || !Array.isArray(parents)) return void 0;
  return { sha, parents: parents.flatMap((one) => isJsonObject(one) ? textField(one, "sha") ?? [] : []) };
}
function parseCommitList(json) {
  if (!Array.isArray(json)) return void 0;
  const ids = json.map((one) => isJsonObject(one) ? textField(one, "sha") : void 0);
  return ids.every((id) => id !== void 0 && isObjectId(id)) ? ids.filter((id) => id !== void 0) : void 0;
}
var BRANCH = "refs/heads/";
var headOf = (branch) => `${BRANCH}${branch}`;
var branchRef = (branch) => encodeURIComponent(headOf(branch));
var spokenRef = (ref) => ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref;
var repoPath = (repo) => `/repos/${repo.owner}/${repo.name}`;
var MAX_BRANCHES = 100;
var WIDTH2 = 8;
async function askMembership(world, { repository, commit, likely, only = false, fits = () => false, atMost = MAX_BRANCHES }) {
  const first = [...new Set(likely)];
  for (const branch of first) {
    const holds = await askHolds(world, repository, branch, commit);
    if (holds.kind !== "known") return holds;
    if (holds.value !== void 0) return known({ kind: "branch", branch, ...holds.value });
  }
  if (only) return known({ kind: "none" });
  const branches = await askFor(world, { to: "github", path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches);
  if (branches.kind !== "known") return branches;
  const left = branches.value.filter((branch) => !first.includes(branch));
  const others = [...left.filter(fits), ...left.filter((branch) => !fits(branch))];
  const tooMany = unavailable(
    "too-large",
    `${repository.owner}/${repository.name} has ${others.length} more branches; ${atMost} are compared`
  );
  if (others.length > atMost && atMost === MAX_BRANCHES) return tooMany;
  const found = await askOthers(world, repository, commit, others.slice(0, atMost));
  return found.kind === "known" && found.value.kind === "none" && others.length > atMost ? tooMany : found;
}
async function askOthers(world, repository, commit, branches) {
  const found = {};
  const answers = await mapInPool(branches, WIDTH2, async (branch) => {
    if (found.place !== void 0) return known(void 0);
    const holds = await askHolds(world, repository, branch, commit);
    if (holds.kind === "known" && holds.value !== void 0) found.place ??= { kind: "branch", branch, ...holds.value };
    return holds;
  });
  if (found.place !== void 0) return known(found.place);
  return answers.find((answer) => answer.kind === "unavailable") ?? known({ kind: "none" });
}
async function askHolds(world, repository, branch, commit) {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${commit}?per_page=1`;
  const place = await askFor(world, { to: "github", path }, parsePlace);
  if (place.kind === "unavailable") return place;
  if (place.kind === "absent" || place.value.status !== "identical" && place.value.status !== "behind") return known(void 0);
  return known(place.value.at === void 0 ? {} : { at: place.value.at });
}

// chunk-JYBEGREE.js
var USER_AGENT = "countersign (+https://github.com/countersign/countersign)";

// chunk-M6LRAAQA.js
var POLICY_FILE = ".github/countersign.yml";

// chunk-KYSO6P7Z.js
var DEFAULT_SETTINGS = {
  cooldown: 72 * HOUR,
  cooldownSecurityFixes: "lift",
  unlisted: "continuity",
  registries: ["public"],
  run: "required"
};
var policyFile = ({ source }) => source?.file ?? POLICY_FILE;
var NO_POLICY = { source: void 0, settings: DEFAULT_SETTINGS, levels: {}, publishers: [], packages: [], exemptions: [] };

// chunk-LNGTARSN.js
function limitOf(candidates) {
  const limited2 = candidates.flatMap(missingOf).filter(({ until: until2 }) => until2 !== void 0);
  const until = limited2.flatMap((answer) => answer.until ?? []).toSorted().at(-1);
  return until === void 0 ? void 0 : { until, isWithoutToken: limited2.some(({ withoutToken }) => withoutToken === true) };
}
function missingOf({ evidence, claimed, run, commit, tag, review, archive, baseline }) {
  const within = run.kind === "known" ? [run.value.jobs, run.value.approvers] : [];
  const answers = [evidence, claimed, run, commit, tag, review, archive, ...within];
  return [...answers, ...baseline.map((one) => one.evidence)].filter((answer) => answer.kind === "unavailable");
}

// chunk-LPC4ZQGE.js
var DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

// chunk-LZM3V3V7.js
var SHARD = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;
function parseShard(text) {
  const [, index, of] = SHARD.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : void 0;
}
var shardText = ({ index, of }) => `${index}/${of}`;

// chunk-NS63U7BT.js
function workflowCommand({ name, properties, message }) {
  const written2 = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${property(String(value))}`]);
  return `::${name}${written2.length === 0 ? "" : ` ${written2.join(",")}`}::${data(message)}`;
}
var data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// chunk-O6Q5SK7T.js
function blankRelaxations(text, refused) {
  const kept = [];
  let from = 0;
  for (const { start, end } of relaxations(text, refused).sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, " "));
    from = end;
  }
  kept.push(text.slice(from));
  return kept.join("");
}
var SPACE = 32;
var SLASH = 47;
function relaxations(text, refused) {
  const found = [];
  let comma = -1;
  for (let at2 = 0; at2 < text.length; at2++) {
    const char = text.charCodeAt(at2);
    if (char <= SPACE) continue;
    if (char === SLASH) {
      if (refused !== void 0 && /[/*]/.test(text.charAt(at2 + 1))) throw refused(at2);
      const end = endOfComment(text, at2);
      found.push({ start: at2, end });
      at2 = end - 1;
      continue;
    }
    if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && comma >= 0) found.push({ start: comma, end: comma + 1 });
    comma = char === COMMA ? at2 : -1;
    if (char === QUOTE) at2 = endOfString(text, at2);
  }
  return found;
}
var LINE_END = /[\n\r\u2028\u2029]/g;
function endOfComment(text, start) {
  const next = text.charAt(start + 1);
  if (next === "/") {
    LINE_END.lastIndex = start;
    return LINE_END.exec(text)?.index ?? text.length;
  }
  const end = next === "*" ? text.indexOf("*/", start + 2) : -1;
  if (next === "*" && end < 0) return text.length;
  return end < 0 ? start + 1 : end + 2;
}

// chunk-P6XDTBKV.js
function isNonEmpty(list) {
  return list.length > 0;
}

// chunk-PAA4CEBQ.js
import { isUtf8 } from "node:buffer";
import { isAscii } from "node:buffer";
var wantedOf = ({ fields }, key) => Object.hasOwn(fields, key) ? fields[key] : void 0;
function takeWanted(value, wanted) {
  return wanted === "all" || !isJsonObject(value) ? value : takeParts(value, wanted);
}
function takeParts(value, wanted) {
  const taken = Object.entries(value).flatMap(([key, one]) => {
    const inside2 = "each" in wanted ? wanted.each : wantedOf(wanted, key);
    return inside2 === void 0 ? [] : [[key, takeWanted(one, inside2)]];
  });
  return Object.fromEntries(taken);
}
var NotJson = class extends Error {
};
var [QUOTE2, BACKSLASH2, COLON] = [34, 92, 58];
var [COMMA2, OPEN_OBJECT, CLOSE_OBJECT] = [44, 123, 125];
var [OPEN_LIST, CLOSE_LIST] = [91, 93];
var [STARTS_TEXT, OPENS, CLOSES, SEPARATES] = [1, 2, 3, 4];
var EFFECTS = new Uint8Array(256);
EFFECTS[QUOTE2] = STARTS_TEXT;
EFFECTS[OPEN_OBJECT] = EFFECTS[OPEN_LIST] = OPENS;
EFFECTS[CLOSE_OBJECT] = EFFECTS[CLOSE_LIST] = CLOSES;
EFFECTS[COMMA2] = SEPARATES;
var JsonText = class {
  bytes;
  #encoding;
  /** `bytes`: UTF-8. */
  constructor(bytes) {
    this.bytes = bytes;
    this.#encoding = isAscii(bytes) ? "latin1" : "utf8";
  }
  /** The members between two positions that hold a brace or a comma each. Throws if they are not JSON. */
  members(from, to) {
    const members = JSON.parse(`{${this.#slice(from, to)}}`);
    const isBesideComma = this.bytes[from - 1] === COMMA2 || this.bytes[to] === COMMA2;
    if (!isJsonObject(members) || isBesideComma && keysOf(members).length === 0) throw new NotJson();
    return members;
  }
  /** `undefined`: it does not look like a member. */
  memberAt(from) {
    const key = this.pastBlanks(from);
    if (this.bytes[key] !== QUOTE2) return void 0;
    const keyEnd = this.#pastText(key + 1);
    const colon = this.pastBlanks(keyEnd);
    return this.bytes[colon] === COLON ? { key, keyEnd, value: this.pastBlanks(colon + 1) } : void 0;
  }
  /** Throws if it is not a JSON string. */
  keyOf({ key, keyEnd }) {
    const text = this.valueAt(key, keyEnd);
    if (typeof text !== "string") throw new NotJson();
    return text;
  }
  /** Throws if it is not JSON. */
  valueAt(from, to) {
    return JSON.parse(this.#slice(from, to));
  }
  /**
   * Where a member ends, from any position outside of its inner objects, lists and texts. The end is the first comma or
   * closing bracket that is not inside of one. Without any it is the end of the text.
   */
  borderAfter(from) {
    const { bytes } = this;
    const end = bytes.length;
    let [depth, at2] = [0, from];
    while (at2 < end) {
      const effect = EFFECTS[bytes[at2++] ?? 0] ?? 0;
      if (effect === 0) continue;
      if (effect === STARTS_TEXT) at2 = this.#pastText(at2);
      else if (effect === OPENS) depth++;
      else if (depth === 0) return at2 - 1;
      else if (effect === CLOSES) depth--;
    }
    return end;
  }
  pastBlanks(from) {
    let at2 = from;
    while (isBlank(this.bytes[at2])) at2++;
    return at2;
  }
  areSame(from, to, other) {
    const { bytes } = this;
    const length = to - from;
    if (length > SHORT) return bytes.compare(bytes, from, to, other, other + length) === 0;
    for (let at2 = 0; at2 < length; at2++) if (bytes[from + at2] !== bytes[other + at2]) return false;
    return true;
  }
  /** The position after the closing quote, or the end. */
  #pastText(from) {
    const { bytes } = this;
    const end = bytes.length;
    let at2 = from;
    while (at2 < end) {
      const byte = bytes[at2++];
      if (byte === QUOTE2) return at2;
      if (byte === BACKSLASH2) at2++;
    }
    return end;
  }
  #slice(from, to) {
    return this.bytes.toString(this.#encoding, from, to);
  }
};
var SHORT = 64;
var isBlank = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
var MISSING = 16;
var REMEMBERED = 256;
var AlikeObjects = class {
  #text;
  #wanted;
  #run;
  #before = [];
  /** `run`: bytes that are read together, if an object has very many members. */
  constructor(text, wanted, run) {
    this.#text = text;
    this.#wanted = wanted;
    this.#run = run;
  }
  /** `start`: the position of the opening brace. `end`: the position after the closing one. */
  read(start) {
    const { bytes } = this.#text;
    const first = this.#text.pastBlanks(start + 1);
    if (bytes[first] === CLOSE_OBJECT) return { value: {}, end: first + 1 };
    const members = [];
    const value = {};
    let [border, expected] = [start, 0];
    do {
      const member = this.#memberAt(border + 1, this.#before[expected]);
      border += 1 + member.to - member.from;
      expected = this.#placeAfter(member.key, expected);
      members.push(member);
      if (member.taken !== void 0) value[member.key] = member.taken;
      if (members.length === REMEMBERED && bytes[border] === COMMA2) border = this.#readRest(border + 1, value);
    } while (bytes[border] === COMMA2);
    if (bytes[border] !== CLOSE_OBJECT) throw new NotJson();
    this.#before = members;
    return { value, end: border + 1 };
  }
  /** Reads all further members of an object, many at a time. The result is where they end. */
  #readRest(from, value) {
    const text = this.#text;
    let [run, border] = [from, from - 1];
    do {
      border = text.borderAfter(border + 1);
      if (border - run < this.#run && text.bytes[border] === COMMA2) continue;
      for (const [key, one] of Object.entries(takeParts(text.members(run, border), this.#wanted))) value[key] = one;
      run = border + 1;
    } while (text.bytes[border] === COMMA2);
    return border;
  }
  #memberAt(from, expected) {
    const text = this.#text;
    if (expected !== void 0 && this.#isAt(from, expected)) return expected;
    const place = text.memberAt(from);
    if (place === void 0) throw new NotJson();
    const to = text.borderAfter(place.value);
    const value = text.valueAt(place.value, to);
    const key = expected !== void 0 && this.#hasSameKey(place, expected.place) ? expected.key : text.keyOf(place);
    const inside2 = wantedOf(this.#wanted, key);
    return { from, to, place, key, taken: inside2 === void 0 ? void 0 : takeWanted(value, inside2) };
  }
  #isAt(from, known2) {
    const end = from + known2.to - known2.from;
    const border = this.#text.bytes[end] ?? 0;
    return (border === COMMA2 || border === CLOSE_OBJECT) && this.#text.areSame(known2.from, known2.to, from);
  }
  #hasSameKey(place, known2) {
    return place.keyEnd - place.key === known2.keyEnd - known2.key && this.#text.areSame(known2.key, known2.keyEnd, place.key);
  }
  /** Where the next member is expected in the object before. */
  #placeAfter(key, expected) {
    for (let at2 = expected; at2 < expected + MISSING; at2++) if (this.#before[at2]?.key === key) return at2 + 1;
    return expected;
  }
};
var RUN = 128 * 1024;
var MAX_DEPTH = 4;
var BYTE_ORDER_MARK = [239, 187, 191];
function readJsonParts(bytes, wanted, run = RUN) {
  if (bytes.length <= run || wanted === "all") return readJson(bytes);
  const text = new JsonText(bytes);
  const start = text.pastBlanks(BYTE_ORDER_MARK.every((byte, at2) => bytes[at2] === byte) ? BYTE_ORDER_MARK.length : 0);
  if (bytes[start] !== OPEN_OBJECT) return readJson(bytes);
  if (!isUtf8(bytes)) return { kind: "not-json" };
  try {
    const { value, end } = new Reader(text, run).parts(start, wanted, MAX_DEPTH);
    return text.pastBlanks(end) === bytes.length ? { kind: "json", value } : { kind: "not-json" };
  } catch {
    return { kind: "not-json" };
  }
}
var NOTHING = { fields: {} };
var Reader = class {
  #text;
  #run;
  constructor(text, run) {
    this.#text = text;
    this.#run = run;
  }
  /** `start`: the position of the opening brace. */
  parts(start, wanted, depth) {
    return "each" in wanted ? this.#each(start, wanted.each) : this.#fields(start, wanted, depth);
  }
  #each(start, wanted) {
    const text = this.#text;
    const objects = new AlikeObjects(text, wanted, this.#run);
    const kept = /* @__PURE__ */ new Map();
    let border = start;
    do {
      const from = border + 1;
      const member = text.memberAt(from);
      if (member !== void 0 && text.bytes[member.value] === OPEN_OBJECT) {
        const { value, end } = objects.read(member.value);
        kept.set(text.keyOf(member), value);
        border = text.pastBlanks(end);
      } else {
        border = text.borderAfter(from);
        for (const [key, value] of Object.entries(text.members(from, border))) kept.set(key, value);
      }
    } while (text.bytes[border] === COMMA2);
    return this.#closed(kept, border);
  }
  #fields(start, wanted, depth) {
    const text = this.#text;
    const kept = /* @__PURE__ */ new Map();
    const readRun = (from, to) => {
      for (const [key, value] of Object.entries(takeParts(text.members(from, to), wanted))) kept.set(key, value);
    };
    let [run, border] = [start + 1, start];
    do {
      const from = border + 1;
      const { alone, ...member } = this.#member(from, wanted, depth);
      border = member.border;
      if (alone === void 0 && border - run < this.#run && text.bytes[border] === COMMA2) continue;
      if (alone === void 0) readRun(run, border);
      else if (run < from) readRun(run, from - 1);
      if (alone !== void 0 && wantedOf(wanted, alone.key) !== void 0) kept.set(alone.key, alone.value);
      run = border + 1;
    } while (text.bytes[border] === COMMA2);
    return this.#closed(kept, border);
  }
  #closed(kept, border) {
    if (this.#text.bytes[border] !== CLOSE_OBJECT) throw new NotJson();
    return { value: Object.fromEntries(kept), end: border + 1 };
  }
  /** An object that the caller looks into is read by itself, and so is a large one that it does not look at. */
  #member(from, wanted, depth) {
    const expected = this.#inside(from, depth, (key) => wantedOf(wanted, key));
    if (expected !== void 0) return expected;
    const border = this.#text.borderAfter(from);
    const isLarge = border - from > this.#run;
    return (isLarge ? this.#inside(from, depth, (key) => wantedOf(wanted, key) ?? NOTHING) : void 0) ?? { border };
  }
  #inside(from, depth, wantedAt) {
    const text = this.#text;
    const member = depth > 0 ? text.memberAt(from) : void 0;
    if (member === void 0 || text.bytes[member.value] !== OPEN_OBJECT) return void 0;
    const key = text.keyOf(member);
    const wanted = wantedAt(key);
    if (wanted === void 0 || wanted === "all") return void 0;
    const { value, end } = this.parts(member.value, wanted, depth - 1);
    return { border: text.pastBlanks(end), alone: { key, value } };
  }
};
function answerOf(response, reading) {
  const { status } = response;
  if (status === 404) return readAbsence(response, reading);
  if (status < 200 || status > 299) return refusal(response, reading.label);
  const body = reading.wanted === void 0 ? readJson(response.body, reading) : readJsonParts(response.body, reading.wanted);
  return body.kind === "json" ? known(body.value) : unavailable("malformed", `${reading.label}: the answer is not JSON`);
}
function bytesOf(response, reading) {
  const { status, body } = response;
  if (status === 404) return readAbsence(response, reading);
  if (status < 200 || status > 299) return refusal(response, reading.label);
  return known(body);
}
function readAbsence(response, reading) {
  if (!reading.strictAbsence || readJson(response.body).kind === "json") return absent;
  return unavailable("malformed", `${reading.label}: HTTP 404 with a page that is not the service's own`, { notServed: true });
}
function refusal(response, label) {
  const { status } = response;
  if (isRateLimited(response)) {
    const until = resetTime(response);
    return unavailable(
      "rate-limited",
      `${label}: HTTP ${status}, rate limit reached${until === void 0 ? "" : ` until ${until}`}`,
      until === void 0 ? {} : { until }
    );
  }
  const refused = status === 401 || status === 403 || status === 451;
  return unavailable(refused ? "refused" : "server-error", `${label}: HTTP ${status}`);
}
function isRateLimited({ status, headers }) {
  if (status === 429) return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0);
}
function resetTime(response) {
  const at2 = rateLimitReset(response);
  return at2 === void 0 ? void 0 : new Date(at2).toISOString().replace(/\.\d+Z$/, "Z");
}
function rateLimitReset({ headers }) {
  const seconds2 = headers["x-ratelimit-reset"];
  return typeof seconds2 === "string" && /^\d{1,11}$/.test(seconds2) ? Number(seconds2) * 1e3 : void 0;
}

// chunk-PEA5EQ2L.js
var PUBLIC_REGISTRY = "https://registry.npmjs.org";
var YARN_REGISTRY_ALIAS = "https://registry.yarnpkg.com";
var REGISTRY_KEYS_TARGET = "registry.npmjs.org/keys.json";

// chunk-SJL3734C.js
var basename = (file) => file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var isInstalled = (path) => path.split("/").slice(0, -1).includes("node_modules");
var folded = (name) => name.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "").normalize("NFKC").toUpperCase().toLowerCase().replace(/[. ]+$/, "");
var isOfTests = (path) => OF_TESTS.test(path);
var OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?)_{0,2}\//i;
var READABLE_NAMES = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];
var NPM_NAMES = ["package-lock.json", "npm-shrinkwrap.json"];
var UNSUPPORTED = /* @__PURE__ */ new Map([
  ["bun.lockb", "run `bun install --save-text-lockfile`, commit bun.lock and delete bun.lockb"],
  [
    "deno.lock",
    "lock the npm dependencies in a package.json with npm, pnpm, yarn or bun, or leave this file out with `--lockfile` (input `lockfiles`)"
  ],
  ["shrinkwrap.yaml", "run a current pnpm, commit the pnpm-lock.yaml that it writes, and delete shrinkwrap.yaml"]
]);
var PNPM_BRANCH = /^pnpm-lock\..+\.yaml$/;
var isLockfileName = (file) => readableName(file) !== void 0 || UNSUPPORTED.has(folded(basename(file)));
function readableName(file) {
  const name = folded(basename(file));
  return READABLE_NAMES.find((readable) => readable === name) ?? (PNPM_BRANCH.test(name) ? "pnpm-lock.yaml" : void 0);
}
function standsFor(file) {
  const name = basename(file);
  return readableName(file) === "npm-shrinkwrap.json" ? `${file.slice(0, file.length - name.length)}package-lock.json` : void 0;
}

// chunk-Q4K7D5WH.js
var BY_NAME = /* @__PURE__ */ new Map([
  [".npmrc", "npmrc"],
  [".yarnrc", "yarnrc"],
  [".yarnrc.yml", "yarnrc-yml"],
  ["bunfig.toml", "bunfig"],
  ["pnpm-workspace.yaml", "pnpm-workspace"],
  [".corepack.env", "corepack-env"],
  [".env.yarn", "yarn-env"],
  ["package.json", "manifest"],
  ["package.json5", "manifest"],
  ["package.yaml", "manifest"]
]);
var PNPMFILE = /^\.?pnpmfile\.(?:cjs|mjs|js)$/;
var PNP = /^\.pnp\.(?:[cm]?js|data\.json|loader\.mjs)$/;
var ARCHIVE = /\.(?:tgz|tar\.gz|zip)$/;
var PATCH = /\.(?:patch|diff)$/;
var MIRROR2 = /^(?:.*[-_.])?(?:offline[-_](?:mirror|cache)|packages[-_]offline(?:[-_]cache)?)$/;
function installInputOf(path) {
  const parts = path.toLowerCase().split("/");
  parts.pop();
  const name = folded(basename(path));
  if (isInstalled(path.toLowerCase())) return "installed";
  return BY_NAME.get(name) ?? (PNPMFILE.test(name) ? "pnpmfile" : PNP.test(name) ? "pnp" : void 0) ?? ofYarn(parts, name) ?? (PATCH.test(name) && parts.includes("patches") ? "patch" : void 0) ?? (ARCHIVE.test(name) && parts.some((part) => MIRROR2.test(part)) ? "mirror" : void 0);
}
function ofYarn(folders, name) {
  const at2 = folders.lastIndexOf(".yarn");
  const below = at2 < 0 ? void 0 : folders[at2 + 1];
  switch (below) {
    case "releases":
      return "yarn-release";
    case "plugins":
      return "yarn-plugin";
    case "patches":
      return "patch";
    case "cache":
      return ARCHIVE.test(name) ? "yarn-cache" : void 0;
    case void 0:
    default:
      return void 0;
  }
}
function folderOfInput(path) {
  const parts = path.split("/").slice(0, -1);
  const at2 = parts.findIndex((part) => [".yarn", "patches", "node_modules"].includes(part.toLowerCase()) || MIRROR2.test(part.toLowerCase()));
  const own = at2 < 0 ? parts : parts.slice(0, at2);
  return own.length === 0 ? "" : `${own.join("/")}/`;
}

// chunk-QEPNCBH6.js
var sourceDiff = (candidate) => unattestedDiff(candidate) ?? attestedDiff(candidate);
function attestedDiff(candidate) {
  if (candidate.evidence.kind !== "verified") return void 0;
  const after2 = candidate.evidence.identity;
  for (const baseline of candidate.baseline) {
    if (baseline.evidence.kind !== "verified") continue;
    const before3 = baseline.evidence.identity;
    const url = sameRepository(before3, after2) ? compareUrl(after2.sourceRepositoryUri, before3.sourceRepositoryDigest, after2.sourceRepositoryDigest) : void 0;
    if (url !== void 0) return url;
  }
  return void 0;
}
function unattestedDiff(candidate) {
  const compared2 = ownEvidence(candidate)?.compared(candidate);
  return compared2 === void 0 ? void 0 : compareUrl(compared2.repository, compared2.before, compared2.after);
}
function sourceCommit(identity) {
  const { sourceRepositoryUri: repository, sourceRepositoryDigest: digest } = identity;
  if (!isCommit(digest)) return void 0;
  if (isOn(GITHUB_URL, repository)) return `${repository}/commit/${digest}`;
  return isOn(GITLAB_URL, repository) ? `${repository}/-/commit/${digest}` : void 0;
}
function runUrl(identity) {
  const url = identity.runInvocationUri;
  return url !== void 0 && (isOn(GITHUB_URL, url) || isOn(GITLAB_URL, url)) ? url : void 0;
}
function sameRepository(a, b) {
  if (a.issuer !== b.issuer) return false;
  const [idA, idB] = [a.sourceRepositoryIdentifier, b.sourceRepositoryIdentifier];
  return idA === void 0 && idB === void 0 ? sameRepositoryName(a.sourceRepositoryUri, b.sourceRepositoryUri) : idA === idB;
}
function compareUrl(repository, before3, after2) {
  if (!isCommit(before3) || !isCommit(after2)) return void 0;
  if (isOn(GITHUB_URL, repository)) return `${repository}/compare/${before3}...${after2}`;
  return isOn(GITLAB_URL, repository) ? `${repository}/-/compare/${before3}...${after2}` : void 0;
}
var isCommit = (digest) => digest !== void 0 && isObjectId(digest);
var PATH = /^(?:\/[A-Za-z0-9_.-]+)+$/;
var isOn = (host, url) => url.startsWith(`${host}/`) && PATH.test(url.slice(host.length));

// chunk-S2C6XYYC.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH2 = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH2 - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      "\u2028",
      "\u2029",
      " ",
      " ",
      "　",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH: MAX_LENGTH2,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH: MAX_LENGTH2
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH2],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH: MAX_LENGTH2, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH2) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH2} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse;
  }
});
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  }
});

// chunk-RAQM3J53.js
var require_lib = __commonJS({
  "node_modules/abbrev/lib/index.js"(exports, module) {
    module.exports = abbrev;
    function abbrev(...args) {
      let list = args;
      if (args.length === 1 && (Array.isArray(args[0]) || typeof args[0] === "string")) {
        list = [].concat(args[0]);
      }
      for (let i = 0, l = list.length; i < l; i++) {
        list[i] = typeof list[i] === "string" ? list[i] : String(list[i]);
      }
      list = list.sort(lexSort);
      const abbrevs = {};
      let prev = "";
      for (let ii = 0, ll = list.length; ii < ll; ii++) {
        const current = list[ii];
        const next = list[ii + 1] || "";
        let nextMatches = true;
        let prevMatches = true;
        if (current === next) {
          continue;
        }
        let j = 0;
        const cl = current.length;
        for (; j < cl; j++) {
          const curChar = current.charAt(j);
          nextMatches = nextMatches && curChar === next.charAt(j);
          prevMatches = prevMatches && curChar === prev.charAt(j);
          if (!nextMatches && !prevMatches) {
            j++;
            break;
          }
        }
        prev = current;
        if (j === cl) {
          abbrevs[current] = current;
          continue;
        }
        for (let a = current.slice(0, j); j <= cl; j++) {
          abbrevs[a] = current;
          a += current.charAt(j);
        }
      }
      return abbrevs;
    }
    function lexSort(a, b) {
      return a === b ? 0 : a > b ? 1 : -1;
    }
  }
});
var require_type_defs = __commonJS({
  "node_modules/nopt/lib/type-defs.js"(exports, module) {
    var os = __require("node:os");
    var path = __require("node:path");
    var { Stream } = __require("node:stream");
    var { URL: URL2 } = __require("node:url");
    function validateString(data2, k, val) {
      data2[k] = String(val);
    }
    function validatePath(data2, k, val) {
      if (val === true) {
        return false;
      }
      if (val === null) {
        return true;
      }
      val = String(val);
      const isWin = process.platform === "win32";
      const homePattern = isWin ? /^~(\/|\\)/ : /^~\//;
      const home = os.homedir();
      if (home && val.match(homePattern)) {
        data2[k] = path.resolve(home, val.slice(2));
      } else {
        data2[k] = path.resolve(val);
      }
      return true;
    }
    function validateNumber(data2, k, val) {
      if (isNaN(val)) {
        return false;
      }
      data2[k] = +val;
    }
    function validateDate(data2, k, val) {
      const s = Date.parse(val);
      if (isNaN(s)) {
        return false;
      }
      data2[k] = new Date(val);
    }
    function validateBoolean(data2, k, val) {
      if (typeof val === "string") {
        if (!isNaN(val)) {
          val = !!+val;
        } else if (val === "null" || val === "false") {
          val = false;
        } else {
          val = true;
        }
      } else {
        val = !!val;
      }
      data2[k] = val;
    }
    function validateUrl(data2, k, val) {
      const parsed = URL2.parse(String(val));
      if (!parsed) {
        return false;
      }
      data2[k] = parsed.href;
    }
    function validateStream(data2, k, val) {
      if (!(val instanceof Stream)) {
        return false;
      }
      data2[k] = val;
    }
    module.exports = {
      String: { type: String, validate: validateString },
      Boolean: { type: Boolean, validate: validateBoolean },
      url: { type: URL2, validate: validateUrl },
      Number: { type: Number, validate: validateNumber },
      path: { type: path, validate: validatePath },
      Stream: { type: Stream, validate: validateStream },
      Date: { type: Date, validate: validateDate },
      Array: { type: Array }
    };
  }
});
var require_nopt_lib = __commonJS({
  "node_modules/nopt/lib/nopt-lib.js"(exports, module) {
    var abbrev = require_lib();
    var defaultTypeDefs = require_type_defs();
    var hasOwn = (o, k) => Object.prototype.hasOwnProperty.call(o, k);
    var getType = (k, { types, dynamicTypes }) => {
      let hasType = hasOwn(types, k);
      let type = types[k];
      if (!hasType && typeof dynamicTypes === "function") {
        const matchedType = dynamicTypes(k);
        if (matchedType !== void 0) {
          type = matchedType;
          hasType = true;
        }
      }
      return [hasType, type];
    };
    var isTypeDef = (type, def) => def && type === def;
    var hasTypeDef = (type, def) => def && type.indexOf(def) !== -1;
    var doesNotHaveTypeDef = (type, def) => def && !hasTypeDef(type, def);
    function nopt(args, {
      types,
      shorthands,
      typeDefs,
      invalidHandler,
      // opt is configured but its value does not validate against given type
      unknownHandler,
      // opt is not configured
      abbrevHandler,
      // opt is being expanded via abbrev
      typeDefault,
      dynamicTypes
    } = {}) {
      const data2 = {};
      const argv = {
        remain: [],
        cooked: args,
        original: args.slice(0)
      };
      parse(args, data2, argv.remain, {
        typeDefs,
        types,
        dynamicTypes,
        shorthands,
        unknownHandler,
        abbrevHandler
      });
      clean(data2, { types, dynamicTypes, typeDefs, invalidHandler, typeDefault });
      data2.argv = argv;
      Object.defineProperty(data2.argv, "toString", {
        value: function() {
          return this.original.map(JSON.stringify).join(" ");
        },
        enumerable: false
      });
      return data2;
    }
    function clean(data2, {
      types = {},
      typeDefs = {},
      dynamicTypes,
      invalidHandler,
      typeDefault
    } = {}) {
      const StringType = typeDefs.String?.type;
      const NumberType = typeDefs.Number?.type;
      const ArrayType = typeDefs.Array?.type;
      const BooleanType = typeDefs.Boolean?.type;
      const DateType = typeDefs.Date?.type;
      const hasTypeDefault = typeof typeDefault !== "undefined";
      if (!hasTypeDefault) {
        typeDefault = [false, true, null];
        if (StringType) {
          typeDefault.push(StringType);
        }
        if (ArrayType) {
          typeDefault.push(ArrayType);
        }
      }
      const remove = {};
      Object.keys(data2).forEach((k) => {
        if (k === "argv") {
          return;
        }
        let val = data2[k];
        const isArray = Array.isArray(val);
        let [hasType, rawType] = getType(k, { types, dynamicTypes });
        let type = rawType;
        if (!isArray) {
          val = [val];
        }
        if (!type) {
          type = typeDefault;
        }
        if (isTypeDef(type, ArrayType)) {
          type = typeDefault.concat(ArrayType);
        }
        if (!Array.isArray(type)) {
          type = [type];
        }
        val = val.map((v) => {
          if (typeof v === "string") {
            v = v.trim();
            if (v === "null" && ~type.indexOf(null) || v === "true" && (~type.indexOf(true) || hasTypeDef(type, BooleanType)) || v === "false" && (~type.indexOf(false) || hasTypeDef(type, BooleanType))) {
              v = JSON.parse(v);
            } else if (hasTypeDef(type, NumberType) && !isNaN(v)) {
              v = +v;
            } else if (hasTypeDef(type, DateType) && !isNaN(Date.parse(v))) {
              v = new Date(v);
            }
          }
          if (!hasType) {
            if (!hasTypeDefault) {
              return v;
            }
            rawType = typeDefault;
          }
          if (v === false && ~type.indexOf(null) && !(~type.indexOf(false) || hasTypeDef(type, BooleanType))) {
            v = null;
          }
          const d = {};
          d[k] = v;
          if (!validate(d, k, v, rawType, { typeDefs })) {
            if (invalidHandler) {
              invalidHandler(k, v, rawType, data2);
            }
            return remove;
          }
          return d[k];
        }).filter((v) => v !== remove);
        if (!val.length && doesNotHaveTypeDef(type, ArrayType)) {
          delete data2[k];
        } else if (isArray) {
          data2[k] = val;
        } else {
          data2[k] = val[0];
        }
      });
    }
    function validate(data2, k, val, type, { typeDefs } = {}) {
      const ArrayType = typeDefs?.Array?.type;
      if (Array.isArray(type)) {
        for (let i = 0, l = type.length; i < l; i++) {
          if (isTypeDef(type[i], ArrayType)) {
            continue;
          }
          if (validate(data2, k, val, type[i], { typeDefs })) {
            return true;
          }
        }
        delete data2[k];
        return false;
      }
      if (isTypeDef(type, ArrayType)) {
        return true;
      }
      if (type !== type) {
        delete data2[k];
        return false;
      }
      if (val === type) {
        data2[k] = val;
        return true;
      }
      let ok = false;
      const types = Object.keys(typeDefs);
      for (let i = 0, l = types.length; i < l; i++) {
        const t = typeDefs[types[i]];
        if (t && (type && type.name && t.type && t.type.name ? type.name === t.type.name : type === t.type)) {
          const d = {};
          ok = t.validate(d, k, val) !== false;
          val = d[k];
          if (ok) {
            data2[k] = val;
            break;
          }
        }
      }
      if (!ok) {
        delete data2[k];
      }
      return ok;
    }
    function parse(args, data2, remain, {
      types = {},
      typeDefs = {},
      shorthands = {},
      dynamicTypes,
      unknownHandler,
      abbrevHandler
    } = {}) {
      const StringType = typeDefs.String?.type;
      const NumberType = typeDefs.Number?.type;
      const ArrayType = typeDefs.Array?.type;
      const BooleanType = typeDefs.Boolean?.type;
      const abbrevs = abbrev(Object.keys(types));
      const shortAbbr = abbrev(Object.keys(shorthands));
      for (let i = 0; i < args.length; i++) {
        let arg = args[i];
        if (arg.match(/^-{2,}$/)) {
          remain.push.apply(remain, args.slice(i + 1));
          args[i] = "--";
          break;
        }
        let hadEq = false;
        if (arg.charAt(0) === "-" && arg.length > 1) {
          const at2 = arg.indexOf("=");
          if (at2 > -1) {
            hadEq = true;
            const v = arg.slice(at2 + 1);
            arg = arg.slice(0, at2);
            args.splice(i, 1, arg, v);
          }
          const shRes = resolveShort(arg, shortAbbr, abbrevs, { shorthands, abbrevHandler });
          if (shRes) {
            args.splice.apply(args, [i, 1].concat(shRes));
            if (arg !== shRes[0]) {
              i--;
              continue;
            }
          }
          arg = arg.replace(/^-+/, "");
          let no = null;
          while (arg.toLowerCase().indexOf("no-") === 0) {
            no = !no;
            arg = arg.slice(3);
          }
          if (abbrevs[arg] && abbrevs[arg] !== arg) {
            if (abbrevHandler) {
              abbrevHandler(arg, abbrevs[arg]);
            }
            arg = abbrevs[arg];
          }
          let [hasType, argType] = getType(arg, { types, dynamicTypes });
          let isTypeArray = Array.isArray(argType);
          if (isTypeArray && argType.length === 1) {
            isTypeArray = false;
            argType = argType[0];
          }
          let isArray = isTypeDef(argType, ArrayType) || isTypeArray && hasTypeDef(argType, ArrayType);
          if (!hasType && hasOwn(data2, arg)) {
            if (!Array.isArray(data2[arg])) {
              data2[arg] = [data2[arg]];
            }
            isArray = true;
          }
          let val;
          let la = args[i + 1];
          const isBool = typeof no === "boolean" || isTypeDef(argType, BooleanType) || isTypeArray && hasTypeDef(argType, BooleanType) || typeof argType === "undefined" && !hadEq || la === "false" && (argType === null || isTypeArray && ~argType.indexOf(null));
          if (typeof argType === "undefined") {
            const hangingLa = !hadEq && la && !la?.startsWith("-") && !["true", "false"].includes(la);
            if (unknownHandler) {
              if (hangingLa) {
                unknownHandler(arg, la);
              } else {
                unknownHandler(arg);
              }
            }
          }
          if (isBool) {
            val = !no;
            if (la === "true" || la === "false") {
              val = JSON.parse(la);
              la = null;
              if (no) {
                val = !val;
              }
              i++;
            }
            if (isTypeArray && la) {
              if (~argType.indexOf(la)) {
                val = la;
                i++;
              } else if (la === "null" && ~argType.indexOf(null)) {
                val = null;
                i++;
              } else if (!la.match(/^-{2,}[^-]/) && !isNaN(la) && hasTypeDef(argType, NumberType)) {
                val = +la;
                i++;
              } else if (!la.match(/^-[^-]/) && hasTypeDef(argType, StringType)) {
                val = la;
                i++;
              }
            }
            if (isArray) {
              (data2[arg] = data2[arg] || []).push(val);
            } else {
              data2[arg] = val;
            }
            continue;
          }
          if (isTypeDef(argType, StringType)) {
            if (la === void 0) {
              la = "";
            } else if (la.match(/^-{1,2}[^-]+/)) {
              la = "";
              i--;
            }
          }
          if (la && la.match(/^-{2,}$/)) {
            la = void 0;
            i--;
          }
          val = la === void 0 ? true : la;
          if (isArray) {
            (data2[arg] = data2[arg] || []).push(val);
          } else {
            data2[arg] = val;
          }
          i++;
          continue;
        }
        remain.push(arg);
      }
    }
    var SINGLES = /* @__PURE__ */ Symbol("singles");
    var singleCharacters = (arg, shorthands) => {
      let singles = shorthands[SINGLES];
      if (!singles) {
        singles = Object.keys(shorthands).filter((s) => s.length === 1).reduce((l, r) => {
          l[r] = true;
          return l;
        }, {});
        shorthands[SINGLES] = singles;
      }
      const chrs = arg.split("").filter((c) => singles[c]);
      return chrs.join("") === arg ? chrs : null;
    };
    function resolveShort(arg, ...rest) {
      const { abbrevHandler, types = {}, shorthands = {} } = rest.length ? rest.pop() : {};
      const shortAbbr = rest[0] ?? abbrev(Object.keys(shorthands));
      const abbrevs = rest[1] ?? abbrev(Object.keys(types));
      arg = arg.replace(/^-+/, "");
      if (abbrevs[arg] === arg) {
        return null;
      }
      if (shorthands[arg]) {
        if (shorthands[arg] && !Array.isArray(shorthands[arg])) {
          shorthands[arg] = shorthands[arg].split(/\s+/);
        }
        return shorthands[arg];
      }
      const chrs = singleCharacters(arg, shorthands);
      if (chrs) {
        return chrs.map((c) => shorthands[c]).reduce((l, r) => l.concat(r), []);
      }
      if (abbrevs[arg] && !shorthands[arg]) {
        return null;
      }
      if (shortAbbr[arg]) {
        if (abbrevHandler) {
          abbrevHandler(arg, shortAbbr[arg]);
        }
        arg = shortAbbr[arg];
      }
      if (shorthands[arg] && !Array.isArray(shorthands[arg])) {
        shorthands[arg] = shorthands[arg].split(/\s+/);
      }
      return shorthands[arg];
    }
    module.exports = {
      nopt,
      clean,
      parse,
      validate,
      resolveShort,
      typeDefs: defaultTypeDefs
    };
  }
});
var require_nopt = __commonJS({
  "node_modules/nopt/lib/nopt.js"(exports, module) {
    var lib = require_nopt_lib();
    var defaultTypeDefs = require_type_defs();
    module.exports = exports = nopt;
    exports.clean = clean;
    exports.typeDefs = defaultTypeDefs;
    exports.lib = lib;
    function nopt(types, shorthands, args = process.argv, slice = 2) {
      return lib.nopt(args.slice(slice), {
        types: types || {},
        shorthands: shorthands || {},
        typeDefs: exports.typeDefs,
        invalidHandler: exports.invalidHandler,
        unknownHandler: exports.unknownHandler,
        abbrevHandler: exports.abbrevHandler
      });
    }
    function clean(data2, types, typeDefs = exports.typeDefs) {
      return lib.clean(data2, {
        types: types || {},
        typeDefs,
        invalidHandler: exports.invalidHandler,
        unknownHandler: exports.unknownHandler,
        abbrevHandler: exports.abbrevHandler
      });
    }
  }
});
var require_umask = __commonJS({
  "node_modules/@npmcli/config/lib/umask.js"(exports, module) {
    var parse = (val) => {
      if (typeof val === "string") {
        if (/^0o?[0-7]+$/.test(val)) {
          return parseInt(val.replace(/^0o?/, ""), 8);
        } else if (/^[1-9][0-9]*$/.test(val)) {
          return parseInt(val, 10);
        } else {
          throw new Error(`invalid umask value: ${val}`);
        }
      } else {
        if (typeof val !== "number") {
          throw new Error(`invalid umask value: ${val}`);
        }
        val = Math.floor(val);
        if (val < 0 || val > 511) {
          throw new Error(`invalid umask value: ${val}`);
        }
        return val;
      }
    };
    var validate = (data2, k, val) => {
      try {
        data2[k] = parse(val);
        return true;
      } catch (er) {
        return false;
      }
    };
    module.exports = { parse, validate };
  }
});
var require_type_defs2 = __commonJS({
  "node_modules/@npmcli/config/lib/type-defs.js"(exports, module) {
    var nopt = require_nopt();
    var { validate: validateUmask } = require_umask();
    var Umask = class {
    };
    var Semver = class {
    };
    var semverValid = require_valid();
    var validateSemver = (data2, k, val) => {
      const valid = semverValid(val);
      if (!valid) {
        return false;
      }
      data2[k] = valid;
    };
    var noptValidatePath = nopt.typeDefs.path.validate;
    var validatePath = (data2, k, val) => {
      if (typeof val !== "string") {
        return false;
      }
      return noptValidatePath(data2, k, val);
    };
    module.exports = {
      ...nopt.typeDefs,
      semver: {
        type: Semver,
        validate: validateSemver,
        description: "full valid SemVer string"
      },
      Umask: {
        type: Umask,
        validate: validateUmask,
        description: "octal number in range 0o000..0o777 (0..511)"
      },
      url: {
        ...nopt.typeDefs.url,
        description: 'full url with "http://"'
      },
      path: {
        ...nopt.typeDefs.path,
        validate: validatePath,
        description: "valid filesystem path"
      },
      Number: {
        ...nopt.typeDefs.Number,
        description: "numeric value"
      },
      Boolean: {
        ...nopt.typeDefs.Boolean,
        description: "boolean value (true or false)"
      },
      Date: {
        ...nopt.typeDefs.Date,
        description: "valid Date string"
      }
    };
    nopt.typeDefs = module.exports;
  }
});

// chunk-SYU2WJQD.js
var PLAIN2 = /^(?:[.]?[A-Za-z/][A-Za-z0-9_./*@+-]*|https?:\/\/[A-Za-z0-9_./:-]*[A-Za-z0-9_/-]|[0-9]+[.][0-9]+[.][0-9]+[A-Za-z0-9.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
var OTHERWISE_READ = /^(?:true|false|null|yes|no|on|off|y|n|[.]inf|[.]nan)$/i;
function scalarText(value) {
  if (typeof value !== "string") return String(value);
  if (PLAIN2.test(value) && !OTHERWISE_READ.test(value)) return value;
  return replaceMisleading(JSON.stringify(value), escaped).replaceAll("\uFEFF", escaped);
}
var isList = (value) => Array.isArray(value);
var isMap = (value) => typeof value === "object" && !isList(value);
var entriesOf = (map) => Object.entries(map).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
function flowText(value) {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMap(value)) return scalarText(value);
  const entries = entriesOf(value).map(([key, inner]) => `${scalarText(key)}: ${flowText(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
var WIDTH3 = 120;
function mapLines(map, indent, comments = () => void 0, path = []) {
  return entriesOf(map).flatMap(([key, value]) => entryLines(key, value, indent, comments, [...path, key]));
}
function entryLines(key, value, indent, comments = () => void 0, path = [key]) {
  const comment = comments(path);
  const beside = comment === void 0 ? "" : `   # ${comment}`;
  const head = `${indent}${scalarText(key)}:`;
  if (!isList(value) && !isMap(value)) return [`${head} ${scalarText(value)}${beside}`];
  const flow = `${head} ${flowText(value)}`;
  if (isList(value)) {
    const isShort = value.every((item) => !isMap(item)) && flow.length <= WIDTH3;
    return isShort || value.length === 0 ? [`${flow}${beside}`] : [`${head}${beside}`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
  }
  return Object.keys(value).length === 0 ? [`${flow}${beside}`] : [`${head}${beside}`, ...mapLines(value, `${indent}  `, comments, path)];
}
function itemLines(item, indent) {
  const flow = `${indent}- ${flowText(item)}`;
  if (!isMap(item) || flow.length <= WIDTH3 && !("reason" in item && "rules" in item)) return [flow];
  const [first = "", ...rest] = mapLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}
function applyEdits(text, edits) {
  let out = "";
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}
function lineEnd(text, end) {
  if (end > 0 && text[end - 1] === "\n") return end;
  const at2 = text.indexOf("\n", end);
  return at2 < 0 ? text.length : at2 + 1;
}
var newline = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function insertLines(text, at2, lines) {
  const eol = newline(text);
  const before3 = at2 > 0 && text[at2 - 1] !== "\n" ? eol : "";
  return { start: at2, end: at2, text: `${before3}${lines.join(eol)}${eol}` };
}
var indentOf = (column) => " ".repeat(column - 1);
function insertInside(text, { place }, last, flow) {
  const at2 = last === void 0 ? place.end - 1 : endOf(text, last);
  return { start: at2, end: at2, text: last === void 0 ? flow : `, ${flow}` };
}
var endOf = (text, { kind, place }) => place.end + (kind === "scalar" && isQuoted(text, place.start) ? 1 : 0);
var isQuoted = (text, start) => /["']/.test(text[start - 1] ?? "");
function addEntries(text, map, entries) {
  const pairs = Object.entries(entries).flatMap(([key, value]) => value === void 0 ? [] : [{ key, value }]);
  const flow = pairs.map(({ key, value }) => `${scalarText(key)}: ${flowText(value)}`).join(", ");
  if (map.flow) return insertInside(text, map, map.entries.at(-1)?.value, flow);
  const lines = pairs.flatMap(({ key, value }) => entryLines(key, value, indentOf(map.place.column)));
  return insertLines(text, lineEnd(text, map.place.end), lines);
}
function addItem(text, list, item) {
  if (list.flow) return insertInside(text, list, list.items.at(-1), flowText(item));
  return insertLines(text, lineEnd(text, list.place.end), itemLines(item, indentOf(list.place.column)));
}
function addSection(text, root, key, value) {
  if (root?.kind === "map" && root.flow) return addEntries(text, root, { [key]: value });
  const end = documentEnd(text, root?.place.end ?? 0);
  const above = text.slice(0, end);
  const blank = /\n\r?\n$/.test(above) || above === "" ? [] : [""];
  return insertLines(text, end, [...blank, ...entryLines(key, value, "")]);
}
function documentEnd(text, from) {
  const at2 = text.slice(from).search(/^\.\.\.(?:\s|$)/m);
  return at2 < 0 ? text.length : from + at2;
}
function replaceScalar(text, node, value) {
  const quoted2 = isQuoted(text, node.place.start) ? 1 : 0;
  return { start: node.place.start - quoted2, end: node.place.end + quoted2, text: flowText(value) };
}
function replaceMap(text, { place, flow }, value) {
  const end = flow ? place.end : text.slice(0, place.end).trimEnd().length;
  return { start: place.start, end, text: flowText(value) };
}
function removeLines(text, start, end) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = lineEnd(text, end);
  if (!/^[\s-]*["']?$/.test(text.slice(from, start))) return void 0;
  const above = /\n(\r?\n)$/.exec(text.slice(0, from))?.[1];
  return { start: above !== void 0 && /^\r?\n/.test(text.slice(to)) ? from - above.length : from, end: to, text: "" };
}

// chunk-SZQZZACQ.js
var MAX_LENGTH = 300;
function labelOf(place, path) {
  const text = `GET ${withoutCredentials(place)}${path}`.replace(/[^\x20-\x7e]/g, "?");
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
var withoutCredentials = (place) => place.replace(/^([a-z]+:\/\/)[^/]*@/i, "$1");

// chunk-T4HNGGVF.js
var OTHER_SIGNS = /[?[\]{}()!+@|\\]/;
var MAX_PARTS = 50;
var MAX_ALTERNATIVES = 100;
function belongsToNpm(patterns, folder) {
  let belongs = "no";
  for (const written2 of patterns) {
    const pattern = withoutPairs(written2);
    const isOut = /^!(?!\()/.test(pattern);
    const found = belongsTo([isOut ? pattern.slice(1) : pattern], folder);
    if (isOut ? found === "yes" : found !== "no") belongs = isOut ? "no" : found;
  }
  return belongs;
}
function belongsTo(patterns, folder) {
  const found = patterns.flatMap(alternatives).map((pattern) => matches(pattern, folder));
  return found.includes("yes") ? "yes" : found.includes("maybe") ? "maybe" : "no";
}
var patternsFor = (patterns, folder) => patterns.filter((pattern) => belongsTo([pattern, pattern.replace(/^!+/, "")], folder) !== "no");
var patternsAbove = (patterns) => patterns.filter((pattern) => alternatives(withoutPairs(pattern)).some(mayLeadAbove));
var mayLeadAbove = (pattern) => ABSOLUTE.test(pattern) || pattern.includes("\\") || WITH_ALTERNATIVES.test(pattern) || partsOf(pattern).some(isUp);
var ABSOLUTE = /^(?:\/|~|[A-Za-z]:)/;
var isUp = (part) => part.replace(/[[\](){}@+?|]/g, "") === "..";
var withoutPairs = (pattern) => pattern.replace(/^(?:!!)+/, "");
var WITH_ALTERNATIVES = /\{([^{},]*,[^{}]*)\}/;
function alternatives(pattern) {
  let open2 = [pattern];
  for (; ; ) {
    const next = open2.flatMap((one) => {
      const [whole, inside2] = WITH_ALTERNATIVES.exec(one) ?? [];
      return whole === void 0 || inside2 === void 0 ? [one] : inside2.split(",").map((part) => one.replace(whole, () => part));
    });
    if (next.length === open2.length) return open2;
    if (next.length > MAX_ALTERNATIVES) return [pattern];
    open2 = next;
  }
}
function matches(pattern, folder) {
  const wanted = partsOf(pattern);
  const found = partsOf(folder);
  if (wanted.length > MAX_PARTS || found.length > MAX_PARTS) return "maybe";
  if (pattern.includes("\\") || WITH_ALTERNATIVES.test(pattern) || wanted.some(isUp)) return "maybe";
  const odd = wanted.findIndex((part) => OTHER_SIGNS.test(withoutPlainSign(part)));
  if (odd < 0) return partsMatch(wanted, found) ? "yes" : "no";
  const plain2 = wanted.slice(0, odd);
  return found.length >= plain2.length && partsMatch(plain2, found.slice(0, plain2.length)) ? "maybe" : "no";
}
var withoutPlainSign = (part) => /^[@!](?!\()/.test(part) ? part.slice(1) : part;
function partsOf(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && PLAIN3.test(parts.at(-1) ?? "")) parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts;
}
var PLAIN3 = /^[\w@-][\w@.-]*$/;
function partsMatch(wanted, found) {
  let open2 = beyondStars(wanted, /* @__PURE__ */ new Set([0]));
  for (const part of found) {
    const next = /* @__PURE__ */ new Set();
    for (const at2 of open2) {
      const own = wanted[at2];
      if (own === "**") next.add(at2);
      else if (own !== void 0 && partMatches(own, part)) next.add(at2 + 1);
    }
    open2 = beyondStars(wanted, next);
  }
  return open2.has(wanted.length);
}
function beyondStars(wanted, open2) {
  const all2 = new Set(open2);
  for (const at2 of all2) if (wanted[at2] === "**") all2.add(at2 + 1);
  return all2;
}
function partMatches(pattern, part) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0) return pattern === part;
  if (part.startsWith(".") && head === "") return false;
  if (part.length < head.length + tail.length || !part.startsWith(head) || !part.endsWith(tail)) return false;
  let from = head.length;
  for (const literal of rest) {
    const at2 = part.indexOf(literal, from);
    if (at2 < 0 || at2 + literal.length > part.length - tail.length) return false;
    from = at2 + literal.length;
  }
  return true;
}

// chunk-W2Z7HRAB.js
function forPeople(remedies) {
  const isNarrower = ({ kind, until }) => kind === "exempt" && until !== void 0;
  const first = remedies.findIndex(({ kind }) => kind === "exempt");
  const narrower = remedies.filter(isNarrower);
  if (narrower.length === 0) return remedies;
  return [...remedies.slice(0, first), ...narrower, ...remedies.slice(first).filter((remedy) => !isNarrower(remedy))];
}
var saysTitle = ({ kind, title: title2, text }) => kind === "wait" || text.startsWith(title2) || kind === "ask" && text.startsWith("Ask the maintainers");
var whereLinesGo = (file) => `Put lines for ${file} into a separate pull request against the base branch. Merge it, then run this check again.`;

// chunk-TMNMF47H.js
function headline(report) {
  const outcome = outcomeOf(report);
  const sentence2 = sentenceOf(report, outcome);
  const next = nextSteps(report, outcome);
  if (report.mode === "enforce") return { outcome, sentence: sentence2, next };
  return { outcome: outcome === "pass" ? "pass" : "warned", sentence: `Warn mode, nothing is blocked: ${sentence2}`, next };
}
function outcomeOf(report) {
  if (report.conclusion === "pass") return "pass";
  if (report.counts.unauthorized > 0 || errorsBeside(report).length > 0) return report.readyAt === void 0 ? "blocked" : "waiting";
  return "undetermined";
}
var errorsBeside = (report) => report.findings.filter((finding) => finding.level === "error");
function besideSentence(errors) {
  const whose = errors.every(({ rule }) => /^(?:policy|exemption)-/.test(rule)) ? "of the policy itself" : "beside the packages";
  return `${counted(errors.length, "finding")} ${whose} ${errors.length === 1 ? "is an error" : "are errors"}`;
}
var isAudit = ({ subject: { isAudit: isAudit2 } }) => isAudit2 === true;
var isUnread = (report) => report.notes.some(({ kind }) => kind === "lockfile-unread");
function sentenceOf(report, outcome) {
  if (isUnread(report)) return "a lockfile could not be read, so nothing was judged";
  switch (outcome) {
    case "pass":
      return passSentence(report);
    case "waiting":
      return waitingSentence(report);
    case "undetermined":
      return `${subject(report, report.blocked)} undetermined: evidence could not be fetched`;
    case "blocked":
      return blockedSentence(report);
  }
}
function waitingSentence(report) {
  const who = subject(report, report.blocked);
  if (isAgeAlone(report.blocked)) return `${who} too new, and nothing else is wrong`;
  const what2 = [...new Set(report.blocked.map(waitsFor))];
  return `${who} waiting for ${what2.length === 1 ? what2[0] : "more than its age"}, and nothing else is wrong`;
}
function blockedSentence(report) {
  const ofKind = (kind) => report.blocked.filter((one) => kindOf(one) === kind);
  const [unauthorized, waiting, undetermined] = [ofKind("unauthorized"), ofKind("waiting"), ofKind("undetermined")];
  const errors = errorsBeside(report);
  const parts = [
    ...unauthorized.length > 0 ? [`${subject(report, unauthorized)} not authorized`] : [],
    ...waiting.length > 0 ? [`${waiting.length} only ${waiting.length === 1 ? "has" : "have"} to wait`] : [],
    ...undetermined.length > 0 ? [`${undetermined.length} could not be determined`] : [],
    ...errors.length > 0 ? [besideSentence(errors)] : []
  ];
  return parts.join(", ");
}
function passSentence(report) {
  const { verdicts, removed } = report;
  if (verdicts.length === 0 && isAudit(report)) return "No version is locked, so nothing was judged";
  if (verdicts.length === 0)
    return removed.length === 0 ? "No dependency changes" : `No dependency comes in; ${removed.length} ${removed.length === 1 ? "is" : "are"} removed`;
  const warnings = [...report.findings, ...verdicts.flatMap((verdict) => verdict.findings)].filter(
    (finding) => finding.level === "warning"
  ).length;
  const [only] = verdicts;
  const count = versionsIn(report);
  const all2 = count === 1 && only !== void 0 ? `${title(only.candidate.change.after)} ${movement(only.candidate.change)} is` : `${count === 2 ? "Both" : `All ${count}`} ${what(report)} are`;
  return `${all2} authorized${warnings > 0 ? `, with ${counted(warnings, "warning")}` : ""}`;
}
var what = (report) => isAudit(report) ? "locked versions" : "dependency changes";
function subject(report, blocked) {
  const [only] = blocked;
  const all2 = versionsIn(report);
  if (only !== void 0 && all2 === 1) {
    const { change } = only.verdicts[0].candidate;
    return `${title(change.after)} ${movement(change)} is`;
  }
  return `${blocked.length} of ${all2} ${what(report)} ${blocked.length === 1 ? "is" : "are"}`;
}
function versionsIn({ verdicts, blocked }) {
  return together(verdicts.filter(({ kind }) => kind === "authorized")).length + blocked.length;
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
      return [
        `${isAudit(report) ? "" : "Do not merge yet. "}Each entry says what to do.${file === void 0 ? "" : ` ${whereLinesGo(file)}`}`,
        ...theRest(report)
      ];
    }
  }
}
function runAgain({ blocked }) {
  const remedies = blocked.flatMap((one) => one.remedies);
  const elsewhere = remedies.find(({ kind, patch }) => kind === "configure" && patch === void 0);
  if (elsewhere !== void 0) return `${elsewhere.title}: this registry does not serve attestations. ${elsewhere.text}`;
  const limit = limitOf(blocked.flatMap(({ verdicts }) => verdicts.map(({ candidate }) => candidate)));
  const orToken = limit?.isWithoutToken === true ? ", or give a token (`GITHUB_TOKEN`)" : "";
  if (limit !== void 0) return `A limit of requests is used up until ${clock(limit.until)}. Run again then${orToken}.`;
  return "Run again. An outage is not evidence for or against a package.";
}
var NAMED2 = 3;
function theRest(report) {
  if (isAudit(report) || report.blocked.length === 0 || report.counts.authorized === 0) return [];
  const names = [
    ...new Set(
      blockedWorstFirst(report).map(({ verdicts: [{ candidate }] }) => `${candidate.change.after.name} ${candidate.change.after.version}`)
    )
  ];
  const left = names.length - NAMED2;
  const list = `${names.slice(0, NAMED2).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  return [
    `To take the other changes now, leave out ${list}: with an \`ignore\` entry in dependabot.yml, with \`allowedVersions\` in Renovate, or by hand.`
  ];
}

// chunk-ZEJCLTJG.js
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
var ACTION = /(?:^|\/)action\.ya?ml$/i;
var LOCK = ".github/workflows/actions.lock";
function pinFileKind(path) {
  if (path.split("/").includes("node_modules")) return void 0;
  if (path === LOCK) return "lock";
  if (WORKFLOW.test(path)) return "workflow";
  return ACTION.test(path) ? "action" : void 0;
}
var actionsFiles = {
  lockfiles: [],
  isLockfile: () => false,
  readable: () => void 0,
  standsFor: () => void 0,
  goesWithLockfile: () => false,
  brings: (path) => pinFileKind(path) !== void 0,
  registryConfig: void 0
};

// chunk-U77JQ2WH.js
var isNamed = (file, named, standsFor2) => named.length === 0 || named.includes(file) || named.includes(standsFor2(file) ?? file);

// chunk-U64NIM3E.js
var npmFiles = {
  lockfiles: READABLE_NAMES,
  isLockfile: isLockfileName,
  readable: readableName,
  standsFor,
  goesWithLockfile: (path) => installInputOf(path) !== void 0,
  brings: () => false,
  registryConfig: ".npmrc"
};
var FILES = { npm: npmFiles, actions: actionsFiles };
var ALL2 = Object.values(FILES);
var READABLE_NAMES2 = ALL2.flatMap(({ lockfiles }) => lockfiles);
var isLockfileName2 = (file) => ALL2.some((names) => names.isLockfile(file));
var isLockfilePath = (path) => isLockfileName2(path) && !isInstalled(path);
var ecosystemOfLockfile = (file) => ECOSYSTEM_IDS.find((id) => FILES[id].isLockfile(file));
function readableName2(file) {
  for (const names of ALL2) {
    const name = names.readable(file);
    if (name !== void 0) return name;
  }
  return void 0;
}
var isAmong = (file, named) => ALL2.some(({ standsFor: standsFor2 }) => isNamed(file, named, standsFor2));
var goesWithLockfile = (path) => ALL2.some((names) => names.goesWithLockfile(path));
var decidesInstall = (path) => isLockfilePath(path) || goesWithLockfile(path) || ALL2.some((names) => names.brings(path));
var REGISTRY_CONFIGS = ALL2.flatMap(({ registryConfig }) => registryConfig ?? []);

// chunk-XSKHUKSB.js
function gateErrorText(error, options) {
  const paint = palette(options.color);
  const places = error.problems.map((problem) => `${problem.line}:${problem.column}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  return `${toldLines(
    [
      `${paint.red(paint.bold(error.code))}  ${plain(error.message, 2e3)}`,
      ...error.problems.map((problem, index) => `  ${paint.dim(padded(places[index] ?? "", width))} ${plain(problem.message, 2e3)}`),
      ...visibleLines(error.help, 4e3).map((line2, index) => index === 0 ? `${paint.bold("help:")} ${line2}` : `      ${line2}`)
    ],
    options.width
  )}
`;
}

// chunk-XWYYGC2A.js
var orNull = (value) => value ?? null;
var SENTENCE_LIMIT = 4e3;
var jsonRemedies = (remedies) => remedies.map(({ kind, title: title2, text, until, lifts, patch }) => ({
  kind,
  title: visible(title2, SENTENCE_LIMIT),
  text: visible(patch === void 0 ? text : `${text} ${whereLinesGo(patch.file)}`, SENTENCE_LIMIT),
  until: orNull(until),
  lifts: [...lifts],
  patch: patch === void 0 ? null : { file: patch.file, yaml: patch.yaml, diff: patch.diff }
}));

// chunk-YEVTA7QM.js
function lineStarts(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
function placeOf(starts, offset) {
  const line2 = lineAt(starts, offset);
  return { line: line2, column: Math.max(0, offset) - (starts[line2 - 1] ?? 0) + 1 };
}

// chunk-Z7H7RSRX.js
var require_http = __commonJS({
  "required:http"(exports, module) {
    module.exports = __require("node:http");
  }
});

// chunk-ZDGJ4JQY.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports, module) {
    var s = 1e3;
    var m = s * 60;
    var h = m * 60;
    var d = h * 24;
    var w = d * 7;
    var y = d * 365.25;
    module.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse(val);
      } else if (type === "number" && isFinite(val)) {
        return options.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y;
        case "weeks":
        case "week":
        case "w":
          return n * w;
        case "days":
        case "day":
        case "d":
          return n * d;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    function fmtShort(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return Math.round(ms / d) + "d";
      }
      if (msAbs >= h) {
        return Math.round(ms / h) + "h";
      }
      if (msAbs >= m) {
        return Math.round(ms / m) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms / s) + "s";
      }
      return ms + "ms";
    }
    function fmtLong(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return plural(ms, msAbs, d, "day");
      }
      if (msAbs >= h) {
        return plural(ms, msAbs, h, "hour");
      }
      if (msAbs >= m) {
        return plural(ms, msAbs, m, "minute");
      }
      if (msAbs >= s) {
        return plural(ms, msAbs, s, "second");
      }
      return ms + " ms";
    }
    function plural(ms, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
    }
  }
});
var require_common = __commonJS({
  "node_modules/debug/src/common.js"(exports, module) {
    function setup(env) {
      createDebug.debug = createDebug;
      createDebug.default = createDebug;
      createDebug.coerce = coerce;
      createDebug.disable = disable;
      createDebug.enable = enable;
      createDebug.enabled = enabled;
      createDebug.humanize = require_ms();
      createDebug.destroy = destroy;
      Object.keys(env).forEach((key) => {
        createDebug[key] = env[key];
      });
      createDebug.names = [];
      createDebug.skips = [];
      createDebug.formatters = {};
      function selectColor(namespace) {
        let hash = 0;
        for (let i = 0; i < namespace.length; i++) {
          hash = (hash << 5) - hash + namespace.charCodeAt(i);
          hash |= 0;
        }
        return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
      }
      createDebug.selectColor = selectColor;
      function createDebug(namespace) {
        let prevTime;
        let enableOverride = null;
        let namespacesCache;
        let enabledCache;
        function debug(...args) {
          if (!debug.enabled) {
            return;
          }
          const self = debug;
          const curr = Number(/* @__PURE__ */ new Date());
          const ms = curr - (prevTime || curr);
          self.diff = ms;
          self.prev = prevTime;
          self.curr = curr;
          prevTime = curr;
          args[0] = createDebug.coerce(args[0]);
          if (typeof args[0] !== "string") {
            args.unshift("%O");
          }
          let index = 0;
          args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
            if (match === "%%") {
              return "%";
            }
            index++;
            const formatter = createDebug.formatters[format];
            if (typeof formatter === "function") {
              const val = args[index];
              match = formatter.call(self, val);
              args.splice(index, 1);
              index--;
            }
            return match;
          });
          createDebug.formatArgs.call(self, args);
          const logFn = self.log || createDebug.log;
          logFn.apply(self, args);
        }
        debug.namespace = namespace;
        debug.useColors = createDebug.useColors();
        debug.color = createDebug.selectColor(namespace);
        debug.extend = extend;
        debug.destroy = createDebug.destroy;
        Object.defineProperty(debug, "enabled", {
          enumerable: true,
          configurable: false,
          get: () => {
            if (enableOverride !== null) {
              return enableOverride;
            }
            if (namespacesCache !== createDebug.namespaces) {
              namespacesCache = createDebug.namespaces;
              enabledCache = createDebug.enabled(namespace);
            }
            return enabledCache;
          },
          set: (v) => {
            enableOverride = v;
          }
        });
        if (typeof createDebug.init === "function") {
          createDebug.init(debug);
        }
        return debug;
      }
      function extend(namespace, delimiter) {
        const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
        newDebug.log = this.log;
        return newDebug;
      }
      function enable(namespaces) {
        createDebug.save(namespaces);
        createDebug.namespaces = namespaces;
        createDebug.names = [];
        createDebug.skips = [];
        const split2 = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
        for (const ns of split2) {
          if (ns[0] === "-") {
            createDebug.skips.push(ns.slice(1));
          } else {
            createDebug.names.push(ns);
          }
        }
      }
      function matchesTemplate(search, template) {
        let searchIndex = 0;
        let templateIndex = 0;
        let starIndex = -1;
        let matchIndex = 0;
        while (searchIndex < search.length) {
          if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
            if (template[templateIndex] === "*") {
              starIndex = templateIndex;
              matchIndex = searchIndex;
              templateIndex++;
            } else {
              searchIndex++;
              templateIndex++;
            }
          } else if (starIndex !== -1) {
            templateIndex = starIndex + 1;
            matchIndex++;
            searchIndex = matchIndex;
          } else {
            return false;
          }
        }
        while (templateIndex < template.length && template[templateIndex] === "*") {
          templateIndex++;
        }
        return templateIndex === template.length;
      }
      function disable() {
        const namespaces = [
          ...createDebug.names,
          ...createDebug.skips.map((namespace) => "-" + namespace)
        ].join(",");
        createDebug.enable("");
        return namespaces;
      }
      function enabled(name) {
        for (const skip of createDebug.skips) {
          if (matchesTemplate(name, skip)) {
            return false;
          }
        }
        for (const ns of createDebug.names) {
          if (matchesTemplate(name, ns)) {
            return true;
          }
        }
        return false;
      }
      function coerce(val) {
        if (val instanceof Error) {
          return val.stack || val.message;
        }
        return val;
      }
      function destroy() {
        console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
      }
      createDebug.enable(createDebug.load());
      return createDebug;
    }
    module.exports = setup;
  }
});
var require_browser = __commonJS({
  "node_modules/debug/src/browser.js"(exports, module) {
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.storage = localstorage();
    exports.destroy = /* @__PURE__ */ (() => {
      let warned = false;
      return () => {
        if (!warned) {
          warned = true;
          console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        }
      };
    })();
    exports.colors = [
      "#0000CC",
      "#0000FF",
      "#0033CC",
      "#0033FF",
      "#0066CC",
      "#0066FF",
      "#0099CC",
      "#0099FF",
      "#00CC00",
      "#00CC33",
      "#00CC66",
      "#00CC99",
      "#00CCCC",
      "#00CCFF",
      "#3300CC",
      "#3300FF",
      "#3333CC",
      "#3333FF",
      "#3366CC",
      "#3366FF",
      "#3399CC",
      "#3399FF",
      "#33CC00",
      "#33CC33",
      "#33CC66",
      "#33CC99",
      "#33CCCC",
      "#33CCFF",
      "#6600CC",
      "#6600FF",
      "#6633CC",
      "#6633FF",
      "#66CC00",
      "#66CC33",
      "#9900CC",
      "#9900FF",
      "#9933CC",
      "#9933FF",
      "#99CC00",
      "#99CC33",
      "#CC0000",
      "#CC0033",
      "#CC0066",
      "#CC0099",
      "#CC00CC",
      "#CC00FF",
      "#CC3300",
      "#CC3333",
      "#CC3366",
      "#CC3399",
      "#CC33CC",
      "#CC33FF",
      "#CC6600",
      "#CC6633",
      "#CC9900",
      "#CC9933",
      "#CCCC00",
      "#CCCC33",
      "#FF0000",
      "#FF0033",
      "#FF0066",
      "#FF0099",
      "#FF00CC",
      "#FF00FF",
      "#FF3300",
      "#FF3333",
      "#FF3366",
      "#FF3399",
      "#FF33CC",
      "#FF33FF",
      "#FF6600",
      "#FF6633",
      "#FF9900",
      "#FF9933",
      "#FFCC00",
      "#FFCC33"
    ];
    function useColors() {
      if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
        return true;
      }
      if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
        return false;
      }
      let m;
      return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
      typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    function formatArgs(args) {
      args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
      if (!this.useColors) {
        return;
      }
      const c = "color: " + this.color;
      args.splice(1, 0, c, "color: inherit");
      let index = 0;
      let lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, (match) => {
        if (match === "%%") {
          return;
        }
        index++;
        if (match === "%c") {
          lastC = index;
        }
      });
      args.splice(lastC, 0, c);
    }
    exports.log = console.debug || console.log || (() => {
    });
    function save(namespaces) {
      try {
        if (namespaces) {
          exports.storage.setItem("debug", namespaces);
        } else {
          exports.storage.removeItem("debug");
        }
      } catch (error) {
      }
    }
    function load() {
      let r;
      try {
        r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
      } catch (error) {
      }
      if (!r && typeof process !== "undefined" && "env" in process) {
        r = process.env.DEBUG;
      }
      return r;
    }
    function localstorage() {
      try {
        return localStorage;
      } catch (error) {
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.j = function(v) {
      try {
        return JSON.stringify(v);
      } catch (error) {
        return "[UnexpectedJSONParseError]: " + error.message;
      }
    };
  }
});
var require_has_flag = __commonJS({
  "node_modules/has-flag/index.js"(exports, module) {
    "use strict";
    module.exports = (flag, argv = process.argv) => {
      const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
      const position = argv.indexOf(prefix + flag);
      const terminatorPosition = argv.indexOf("--");
      return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
    };
  }
});
var require_supports_color = __commonJS({
  "node_modules/supports-color/index.js"(exports, module) {
    "use strict";
    var os = __require("os");
    var tty = __require("tty");
    var hasFlag = require_has_flag();
    var { env } = process;
    var forceColor;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
      forceColor = 0;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      forceColor = 1;
    }
    if ("FORCE_COLOR" in env) {
      if (env.FORCE_COLOR === "true") {
        forceColor = 1;
      } else if (env.FORCE_COLOR === "false") {
        forceColor = 0;
      } else {
        forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
      }
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(haveStream, streamIsTTY) {
      if (forceColor === 0) {
        return 0;
      }
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
        return 3;
      }
      if (hasFlag("color=256")) {
        return 2;
      }
      if (haveStream && !streamIsTTY && forceColor === void 0) {
        return 0;
      }
      const min = forceColor || 0;
      if (env.TERM === "dumb") {
        return min;
      }
      if (process.platform === "win32") {
        const osRelease = os.release().split(".");
        if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      }
      if (env.COLORTERM === "truecolor") {
        return 3;
      }
      if ("TERM_PROGRAM" in env) {
        const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env) {
        return 1;
      }
      return min;
    }
    function getSupportLevel(stream) {
      const level = supportsColor(stream, stream && stream.isTTY);
      return translateLevel(level);
    }
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: translateLevel(supportsColor(true, tty.isatty(1))),
      stderr: translateLevel(supportsColor(true, tty.isatty(2)))
    };
  }
});
var require_node = __commonJS({
  "node_modules/debug/src/node.js"(exports, module) {
    var tty = __require("tty");
    var util = __require("util");
    exports.init = init;
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.destroy = util.deprecate(
      () => {
      },
      "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
    );
    exports.colors = [6, 2, 3, 4, 5, 1];
    try {
      const supportsColor = require_supports_color();
      if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
        exports.colors = [
          20,
          21,
          26,
          27,
          32,
          33,
          38,
          39,
          40,
          41,
          42,
          43,
          44,
          45,
          56,
          57,
          62,
          63,
          68,
          69,
          74,
          75,
          76,
          77,
          78,
          79,
          80,
          81,
          92,
          93,
          98,
          99,
          112,
          113,
          128,
          129,
          134,
          135,
          148,
          149,
          160,
          161,
          162,
          163,
          164,
          165,
          166,
          167,
          168,
          169,
          170,
          171,
          172,
          173,
          178,
          179,
          184,
          185,
          196,
          197,
          198,
          199,
          200,
          201,
          202,
          203,
          204,
          205,
          206,
          207,
          208,
          209,
          214,
          215,
          220,
          221
        ];
      }
    } catch (error) {
    }
    exports.inspectOpts = Object.keys(process.env).filter((key) => {
      return /^debug_/i.test(key);
    }).reduce((obj, key) => {
      const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
        return k.toUpperCase();
      });
      let val = process.env[key];
      if (/^(yes|on|true|enabled)$/i.test(val)) {
        val = true;
      } else if (/^(no|off|false|disabled)$/i.test(val)) {
        val = false;
      } else if (val === "null") {
        val = null;
      } else {
        val = Number(val);
      }
      obj[prop] = val;
      return obj;
    }, {});
    function useColors() {
      return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
    }
    function formatArgs(args) {
      const { namespace: name, useColors: useColors2 } = this;
      if (useColors2) {
        const c = this.color;
        const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
        const prefix = `  ${colorCode};1m${name} \x1B[0m`;
        args[0] = prefix + args[0].split("\n").join("\n" + prefix);
        args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
      } else {
        args[0] = getDate() + name + " " + args[0];
      }
    }
    function getDate() {
      if (exports.inspectOpts.hideDate) {
        return "";
      }
      return (/* @__PURE__ */ new Date()).toISOString() + " ";
    }
    function log(...args) {
      return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
    }
    function save(namespaces) {
      if (namespaces) {
        process.env.DEBUG = namespaces;
      } else {
        delete process.env.DEBUG;
      }
    }
    function load() {
      return process.env.DEBUG;
    }
    function init(debug) {
      debug.inspectOpts = {};
      const keys = Object.keys(exports.inspectOpts);
      for (let i = 0; i < keys.length; i++) {
        debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.o = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
    };
    formatters.O = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts);
    };
  }
});
var require_src = __commonJS({
  "node_modules/debug/src/index.js"(exports, module) {
    if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
      module.exports = require_browser();
    } else {
      module.exports = require_node();
    }
  }
});
export {
  absent as c0_absent,
  known as c0_known,
  notAsked as c0_notAsked,
  unavailable as c0_unavailable,
  PAGES as c10_PAGES,
  shown as c11_shown,
  archivesUnshown as c12_archivesUnshown,
  effectOf as c12_effectOf,
  filesChanged as c12_filesChanged,
  settingsChanged as c12_settingsChanged,
  unreadableInput as c12_unreadableInput,
  isLoud as c13_isLoud,
  programVersion as c14_programVersion,
  byPath as c15_byPath,
  changedBetween as c15_changedBetween,
  __commonJS as c16___commonJS,
  __esm as c16___esm,
  __export as c16___export,
  __require as c16___require,
  __toCommonJS as c16___toCommonJS,
  __toESM as c16___toESM,
  fingerprinted as c17_fingerprinted,
  occasionOf as c18_occasionOf,
  signedAt as c19_signedAt,
  TOOL_NAME as c1_TOOL_NAME,
  DAY as c20_DAY,
  HOUR as c20_HOUR,
  MINUTE as c20_MINUTE,
  clock as c20_clock,
  duration as c20_duration,
  elapsed as c20_elapsed,
  exactDuration as c20_exactDuration,
  later as c20_later,
  toSeconds as c20_toSeconds,
  wholeUnits as c20_wholeUnits,
  compareIntegrity as c21_compareIntegrity,
  isWeaker as c21_isWeaker,
  lockedHash as c21_lockedHash,
  strongestHashes as c21_strongestHashes,
  strongestKind as c21_strongestKind,
  actionName as c22_actionName,
  parseActionName as c22_parseActionName,
  createSlots as c23_createSlots,
  notLocked as c24_notLocked,
  HOME as c25_HOME,
  SCHEMA as c25_SCHEMA,
  relativeUri as c25_relativeUri,
  toSarif as c25_toSarif,
  errorAnnotations as c26_errorAnnotations,
  errorSummary as c26_errorSummary,
  docsUrl as c27_docsUrl,
  evidenceOf as c27_evidenceOf,
  higherLevel as c27_higherLevel,
  lowerLevel as c27_lowerLevel,
  publicationTime as c27_publicationTime,
  worstFirst as c27_worstFirst,
  didYouMean as c28_didYouMean,
  editDistance as c28_editDistance,
  nearest as c28_nearest,
  GENERAL_HELP as c29_GENERAL_HELP,
  httpUrl as c29_httpUrl,
  instant as c29_instant,
  oneOf as c29_oneOf,
  registryUrl as c29_registryUrl,
  seconds as c29_seconds,
  usage as c29_usage,
  codeOf as c2_codeOf,
  subjectOf as c30_subjectOf,
  mapInPool as c31_mapInPool,
  CLOSE_BRACE as c32_CLOSE_BRACE,
  CLOSE_BRACKET as c32_CLOSE_BRACKET,
  COMMA as c32_COMMA,
  QUOTE as c32_QUOTE,
  endOfString as c32_endOfString,
  findKeys as c32_findKeys,
  MAX_FILE_BYTES as c33_MAX_FILE_BYTES,
  isNameOfText as c33_isNameOfText,
  isRepositoryPath as c33_isRepositoryPath,
  nameNotText as c33_nameNotText,
  notAFile as c33_notAFile,
  textOfFile as c33_textOfFile,
  tooLarge as c33_tooLarge,
  linesBy as c34_linesBy,
  linesFrom as c34_linesFrom,
  questionsLine as c34_questionsLine,
  asObject as c35_asObject,
  field as c35_field,
  inside as c35_inside,
  isJsonObject as c35_isJsonObject,
  isoTime as c35_isoTime,
  keysOf as c35_keysOf,
  objectField as c35_objectField,
  textField as c35_textField,
  textOf as c35_textOf,
  exitStatus as c36_exitStatus,
  askMembership as c37_askMembership,
  branchRef as c37_branchRef,
  headOf as c37_headOf,
  parseAdvisories as c37_parseAdvisories,
  parseApprovals as c37_parseApprovals,
  parseBranchHead as c37_parseBranchHead,
  parseBranches as c37_parseBranches,
  parseChild as c37_parseChild,
  parseCommit as c37_parseCommit,
  parseCommitList as c37_parseCommitList,
  parseComparison as c37_parseComparison,
  parseGitCommit as c37_parseGitCommit,
  parseHistory as c37_parseHistory,
  parseJobs as c37_parseJobs,
  parseManifestFile as c37_parseManifestFile,
  parseMatchingTags as c37_parseMatchingTags,
  parsePulls as c37_parsePulls,
  parseRelease as c37_parseRelease,
  parseReleaseDate as c37_parseReleaseDate,
  parseRepository as c37_parseRepository,
  parseRunAttempt as c37_parseRunAttempt,
  parseTagList as c37_parseTagList,
  parseTagObject as c37_parseTagObject,
  parseTagRef as c37_parseTagRef,
  parseTagStep as c37_parseTagStep,
  parseTags as c37_parseTags,
  parseTree as c37_parseTree,
  repoPath as c37_repoPath,
  spokenRef as c37_spokenRef,
  code as c38_code,
  codeInHtml as c38_codeInHtml,
  fenced as c38_fenced,
  link as c38_link,
  prose as c38_prose,
  proseInHtml as c38_proseInHtml,
  utf8Length as c38_utf8Length,
  parseId as c39_parseId,
  MESSAGE_LIMIT as c3_MESSAGE_LIMIT,
  SHOWN_PER_LEVEL as c3_SHOWN_PER_LEVEL,
  annotationPlace as c3_annotationPlace,
  toAnnotations as c3_toAnnotations,
  USER_AGENT as c40_USER_AGENT,
  groupBy as c41_groupBy,
  DEFAULT_SETTINGS as c42_DEFAULT_SETTINGS,
  NO_POLICY as c42_NO_POLICY,
  policyFile as c42_policyFile,
  NO_OCCASION as c43_NO_OCCASION,
  UNKNOWN_SUBJECT as c43_UNKNOWN_SUBJECT,
  isRepositoryName as c43_isRepositoryName,
  limitOf as c44_limitOf,
  DEPENDENCY_KINDS as c45_DEPENDENCY_KINDS,
  claimsOf as c46_claimsOf,
  parseShard as c47_parseShard,
  shardText as c47_shardText,
  POLICY_FILE as c48_POLICY_FILE,
  GITHUB_ISSUER as c49_GITHUB_ISSUER,
  GITHUB_URL as c49_GITHUB_URL,
  GITLAB_ISSUER as c49_GITLAB_ISSUER,
  GITLAB_URL as c49_GITLAB_URL,
  isGitHubIssuer as c49_isGitHubIssuer,
  runInvocation as c49_runInvocation,
  sameRepositoryName as c49_sameRepositoryName,
  lockedBefore as c4_lockedBefore,
  ownEvidence as c50_ownEvidence,
  ownLine as c50_ownLine,
  SHA1_ID as c51_SHA1_ID,
  isObjectId as c51_isObjectId,
  ACCOUNT_RANK as c52_ACCOUNT_RANK,
  describeAccount as c52_describeAccount,
  workflowCommand as c53_workflowCommand,
  blankRelaxations as c54_blankRelaxations,
  PATCH_REASON as c55_PATCH_REASON,
  newlyPatched as c55_newlyPatched,
  ECOSYSTEM_IDS as c56_ECOSYSTEM_IDS,
  ecosystemIdOf as c56_ecosystemIdOf,
  countsText as c57_countsText,
  isAgeAlone as c57_isAgeAlone,
  waitingCount as c57_waitingCount,
  waitsFor as c57_waitsFor,
  GateError as c58_GateError,
  UnsuitableFileError as c58_UnsuitableFileError,
  asGateError as c58_asGateError,
  isAboutFile as c58_isAboutFile,
  isOutage as c58_isOutage,
  isNonEmpty as c59_isNonEmpty,
  ageOf as c5_ageOf,
  claimedAccount as c5_claimedAccount,
  earnedBy as c5_earnedBy,
  evidenceStrength as c5_evidenceStrength,
  movement as c5_movement,
  repositoryOf2 as c5_repositoryOf,
  runName as c5_runName,
  shortWorkflow as c5_shortWorkflow,
  title as c5_title,
  answerOf as c60_answerOf,
  bytesOf as c60_bytesOf,
  isRateLimited as c60_isRateLimited,
  rateLimitReset as c60_rateLimitReset,
  PUBLIC_REGISTRY as c61_PUBLIC_REGISTRY,
  REGISTRY_KEYS_TARGET as c61_REGISTRY_KEYS_TARGET,
  YARN_REGISTRY_ALIAS as c61_YARN_REGISTRY_ALIAS,
  RULE_IDS as c62_RULE_IDS,
  isRuleId as c62_isRuleId,
  codePointName as c63_codePointName,
  escaped as c63_escaped,
  hasHidden as c63_hasHidden,
  misleadingIn as c63_misleadingIn,
  replaceHidden as c63_replaceHidden,
  replaceMisleading as c63_replaceMisleading,
  folderOfInput as c64_folderOfInput,
  installInputOf as c64_installInputOf,
  quoted as c65_quoted,
  runUrl as c66_runUrl,
  sourceCommit as c66_sourceCommit,
  sourceDiff as c66_sourceDiff,
  unattestedDiff as c66_unattestedDiff,
  require_nopt as c67_require_nopt,
  require_type_defs2 as c67_require_type_defs,
  require_umask as c67_require_umask,
  hexOfBase64 as c68_hexOfBase64,
  textOfBase64 as c68_textOfBase64,
  require_constants as c69_require_constants,
  require_debug as c69_require_debug,
  require_identifiers as c69_require_identifiers,
  require_parse as c69_require_parse,
  require_parse_options as c69_require_parse_options,
  require_re as c69_require_re,
  require_semver as c69_require_semver,
  require_valid as c69_require_valid,
  jsonLine as c6_jsonLine,
  jsonText as c6_jsonText,
  jsonTextPieces as c6_jsonTextPieces,
  NPM_NAMES as c70_NPM_NAMES,
  READABLE_NAMES as c70_READABLE_NAMES,
  UNSUPPORTED as c70_UNSUPPORTED,
  basename as c70_basename,
  folded as c70_folded,
  folderOf as c70_folderOf,
  isInstalled as c70_isInstalled,
  isLockfileName as c70_isLockfileName,
  isOfTests as c70_isOfTests,
  readableName as c70_readableName,
  standsFor as c70_standsFor,
  addEntries as c71_addEntries,
  addItem as c71_addItem,
  addSection as c71_addSection,
  applyEdits as c71_applyEdits,
  entryLines as c71_entryLines,
  isList as c71_isList,
  mapLines as c71_mapLines,
  removeLines as c71_removeLines,
  replaceMap as c71_replaceMap,
  replaceScalar as c71_replaceScalar,
  labelOf as c72_labelOf,
  withoutCredentials as c72_withoutCredentials,
  belongsTo as c73_belongsTo,
  belongsToNpm as c73_belongsToNpm,
  patternsAbove as c73_patternsAbove,
  patternsFor as c73_patternsFor,
  VALUE_LIMIT as c74_VALUE_LIMIT,
  visible as c74_visible,
  visibleLines as c74_visibleLines,
  headline as c75_headline,
  READABLE_NAMES2 as c76_READABLE_NAMES,
  REGISTRY_CONFIGS as c76_REGISTRY_CONFIGS,
  decidesInstall as c76_decidesInstall,
  ecosystemOfLockfile as c76_ecosystemOfLockfile,
  goesWithLockfile as c76_goesWithLockfile,
  isAmong as c76_isAmong,
  isLockfileName2 as c76_isLockfileName,
  isLockfilePath as c76_isLockfilePath,
  readableName2 as c76_readableName,
  isNamed as c77_isNamed,
  READY_AT_TITLE as c78_READY_AT_TITLE,
  RERUN_AT_TITLE as c78_RERUN_AT_TITLE,
  rerunAt as c78_rerunAt,
  alike as c79_alike,
  blockedWorstFirst as c79_blockedWorstFirst,
  blocking as c79_blocking,
  byRule as c79_byRule,
  causes as c79_causes,
  findingsOf as c79_findingsOf,
  findingsWorstFirst as c79_findingsWorstFirst,
  kindOf as c79_kindOf,
  mildFindings as c79_mildFindings,
  telling as c79_telling,
  together as c79_together,
  clearProgress as c7_clearProgress,
  progress as c7_progress,
  forPeople as c80_forPeople,
  saysTitle as c80_saysTitle,
  whereLinesGo as c80_whereLinesGo,
  counted as c81_counted,
  listText as c81_listText,
  askFor as c82_askFor,
  once as c82_once,
  gateErrorText as c83_gateErrorText,
  jsonRemedies as c84_jsonRemedies,
  orNull as c84_orNull,
  lineAt as c85_lineAt,
  lineStarts as c85_lineStarts,
  placeOf as c85_placeOf,
  require_http as c86_require_http,
  columns as c87_columns,
  fitted as c87_fitted,
  padded as c87_padded,
  palette as c87_palette,
  plain as c87_plain,
  toldLines as c87_toldLines,
  withoutCommands as c87_withoutCommands,
  wrap as c87_wrap,
  require_src as c88_require_src,
  actionsFiles as c89_actionsFiles,
  pinFileKind as c89_pinFileKind,
  readJson as c8_readJson,
  folderIn as c9_folderIn,
  gitOrigin as c9_gitOrigin,
  gitPlace as c9_gitPlace,
  hasGitScheme as c9_hasGitScheme,
  inFolder as c9_inFolder,
  parseIntegrity as c9_parseIntegrity,
  parseVersion as c9_parseVersion,
  placesOf as c9_placesOf,
  readGit as c9_readGit,
  readGitAddress as c9_readGitAddress,
  readHostedArchive as c9_readHostedArchive,
  sourceText as c9_sourceText,
  spec as c9_spec
};
