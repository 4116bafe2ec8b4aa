import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  sha256Of
} from "./chunk-SL6OYEJ4.js";
import {
  askMembership,
  parseRepository,
  repoPath
} from "./chunk-TA2YRGZL.js";
import {
  askFor
} from "./chunk-RCPH6R77.js";
import {
  FIXED_RULES,
  NOT_EXEMPTIBLE,
  PUBLISHER_NAME,
  branch,
  commitId,
  date,
  dayText,
  duration,
  durationText,
  endOfDay,
  entryText,
  exactRef,
  exactVersion,
  gitHubLogin,
  gitHubRepository,
  gitHubWorkflow,
  gitLabConfig,
  gitLabProject,
  issuer,
  listOf,
  lockedHash,
  notOne,
  npmAccount,
  numericId,
  packageName,
  prose,
  publisherName,
  publisherText,
  readPolicyYaml,
  refGlob,
  refuse,
  registry,
  report,
  short,
  signer,
  startOfDay,
  tagPattern,
  text,
  trigger,
  versionRange,
  word,
  words,
  yes
} from "./chunk-CSNTEA73.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-XUO5NSX5.js";
import {
  ecosystemOf,
  parsePackageName,
  versionsOf
} from "./chunk-2ZSJ5GQX.js";
import {
  RULE_IDS,
  isRuleId
} from "./chunk-PSGD62VN.js";
import {
  didYouMean,
  nearest
} from "./chunk-E5JA3IL6.js";
import {
  ECOSYSTEM_IDS
} from "./chunk-ODIR4UZK.js";
import {
  field,
  isJsonObject
} from "./chunk-H4Q4AXSQ.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import {
  GITHUB_ISSUER,
  GITLAB_ISSUER
} from "./chunk-NEZMJFUR.js";
import {
  DAY,
  listText
} from "./chunk-D5HWV5PU.js";

// src/policy/delta/publisher.ts
var loosening = (line) => ({ line, loosens: true });
var tightening = (line) => ({ line, loosens: false });
function publisherDelta(base, head, used) {
  const [a, b] = [constraints(base), constraints(head)];
  const of = `publisher ${head.name} (${used})`;
  return [
    ...scalars(base, head, of),
    ...[.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => constraintDelta(key, a[key], b[key], of)),
    ...lists("ref", [...base.refs, ...base.refGlobs], [...head.refs, ...head.refGlobs], of),
    ...lists("trigger", base.triggers, head.triggers, of),
    ...allowed("branch", branchesOf(base), branchesOf(head), of),
    ...allowed("maintainer on GitHub", base.maintainers.github, head.maintainers.github, of),
    ...allowed("maintainer on npm", base.maintainers.npm, head.maintainers.npm, of),
    ...windowDelta(base, head, of)
  ];
}
function scalars(base, head, of) {
  const fields = ["provider", "issuer", "repository", "workflow"];
  return fields.filter((field2) => base[field2] !== head[field2]).map((field2) => loosening(`newly trusts ${field2} ${head[field2]} instead of ${base[field2]} for ${of}`));
}
function constraints(publisher2) {
  const { repositoryId: repositoryId2, ownerId: ownerId2, environment: environment2 } = publisher2;
  const own = publisher2.provider === "github-actions" ? { signer: publisher2.signer, runner: publisher2.runner, tag: publisher2.tag } : {};
  return { repositoryId: repositoryId2, ownerId: ownerId2, environment: environment2, ...own };
}
var HAVE_DEFAULTS = ["signer", "runner", "tag"];
function constraintDelta(key, base, head, of) {
  if (base === head) return [];
  if (head === void 0) return [loosening(`no longer asks for ${key} ${base ?? ""} of ${of}`)];
  if (base === void 0 && !HAVE_DEFAULTS.includes(key)) return [tightening(`asks for ${key} ${head} of ${of}`)];
  return [loosening(`newly trusts ${key} ${head}${base === void 0 ? "" : ` instead of ${base}`} for ${of}`)];
}
function lists(noun, base, head, of) {
  const added2 = head.filter((item) => !base.includes(item));
  const gone = base.filter((item) => !head.includes(item));
  return [
    ...added2.length === 0 ? [] : [loosening(`newly trusts ${noun} ${listText(added2)} for ${of}`)],
    ...gone.length === 0 ? [] : [tightening(`no longer trusts ${noun} ${listText(gone)} for ${of}`)]
  ];
}
function allowed(noun, base, head, of) {
  if (base === void 0) return head === void 0 ? [] : [tightening(`asks for a ${noun} among ${listText(head)} of ${of}`)];
  return head === void 0 ? [loosening(`no longer asks for a ${noun} (${listText(base)}) of ${of}`)] : lists(noun, base, head, of);
}
var branchesOf = (publisher2) => publisher2.provider === "github-actions" && publisher2.branches.length > 0 ? publisher2.branches : void 0;
function windowDelta(base, head, of) {
  if (base.since === head.since && base.until === head.until) return [];
  const starts = head.since === void 0 || base.since !== void 0 && head.since <= base.since;
  const ends = head.until === void 0 || base.until !== void 0 && head.until >= base.until;
  const widens = base.since !== head.since && starts || base.until !== head.until && ends;
  return [{ line: `covers publications ${windowText(head)} instead of ${windowText(base)} for ${of}`, loosens: widens }];
}
var windowText = ({ since: since2, until: until2 }) => since2 === void 0 && until2 === void 0 ? "of any day" : `${since2 === void 0 ? "" : `from ${dayText(since2)}`} ${until2 === void 0 ? "" : `until ${dayText(until2)}`}`.trim();

// src/policy/delta/packages.ts
function packagesDelta(base, head) {
  const [before, after] = [byPattern(base), byPattern(head)];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((pattern) => {
    const [was, is] = [before.get(pattern), after.get(pattern)];
    if (was === void 0) return (is?.entries ?? []).map((entry2) => added(entry2, pattern));
    if (is === void 0) return was.entries.map((entry2) => removed(entry2, pattern, true));
    return ruleDelta(was, is, base, head);
  });
}
var byPattern = (policy) => new Map(policy.packages.map((rule) => [rule.pattern.text, rule]));
var added = (entry2, pattern) => entry2.kind === "deny" ? tightening(`refuses ${entryText(entry2)} of ${pattern}`) : loosening(`newly trusts ${entryText(entry2)} for ${pattern}`);
function removed(entry2, pattern, isLast) {
  if (entry2.kind === "deny") return loosening(`no longer refuses ${entryText(entry2)} of ${pattern}`);
  return { line: `no longer names ${entryText(entry2)} for ${pattern}`, loosens: isLast };
}
function ruleDelta(was, is, base, head) {
  const pattern = is.pattern.text;
  const left = [...was.entries];
  const differences = [];
  for (const entry2 of is.entries) {
    const index = counterpart(entry2, left);
    const [before] = index < 0 ? [] : left.splice(index, 1);
    differences.push(...before === void 0 ? [added(entry2, pattern)] : entryDelta(before, entry2, pattern, base, head));
  }
  const allowsLess = !is.entries.some(({ kind }) => kind !== "deny");
  return [...differences, ...left.map((entry2) => removed(entry2, pattern, allowsLess))];
}
function counterpart(entry2, among) {
  const alike = (other) => other.kind === entry2.kind && (other.kind !== "publisher" || entry2.kind !== "publisher" || other.publisher.name === entry2.publisher.name);
  const exact = among.findIndex((other) => alike(other) && other.versions === entry2.versions);
  return exact >= 0 ? exact : among.findIndex(alike);
}
function entryDelta(was, is, pattern, base, head) {
  const differences = [];
  if (was.versions !== is.versions) differences.push(rangeDelta(was, is, pattern));
  if (was.kind === "deny" || is.kind === "deny") return differences;
  const [before, after] = [was.cooldown ?? base.settings.cooldown, is.cooldown ?? head.settings.cooldown];
  if (before !== after && was.cooldown !== is.cooldown) differences.push(cooldownDelta(before, after, pattern));
  const runs = [was.run ?? base.settings.run, is.run ?? head.settings.run];
  if (runs[0] !== runs[1] && was.run !== is.run) differences.push(runDelta(...runs, pattern));
  differences.push(...sourceOfEntryDelta(was, is, pattern, base, head));
  if (was.kind === "unattested" && is.kind === "unattested")
    differences.push(
      ...accountsDelta(was.accounts, is.accounts, pattern),
      ...tagDelta(was, is, pattern),
      ...windowDelta(was, is, `${pattern} without an attestation`)
    );
  return differences;
}
function rangeDelta(was, is, pattern) {
  const text2 = (entry2) => entry2.versions ?? "every version";
  const within = (inner, outer) => versionsOf(pattern).within(inner.versions ?? "*", outer.versions ?? "*");
  const verb = is.kind === "deny" ? "refuses" : "trusts";
  const of = is.kind === "publisher" ? ` ${is.publisher.name} for` : "";
  return {
    line: `${verb}${of} ${pattern} in ${text2(is)} instead of ${text2(was)}`,
    loosens: is.kind === "deny" ? !within(was, is) : !within(is, was)
  };
}
var cooldownDelta = (before, after, of) => after < before ? loosening(`drops the cooldown of ${of} from ${durationText(before)} to ${durationText(after)}`) : tightening(`raises the cooldown of ${of} from ${durationText(before)} to ${durationText(after)}`);
var STRICTNESS = { required: 2, "when-available": 1, off: 0 };
var runDelta = (before, after, of) => ({
  line: `asks for the workflow run of ${of}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before]
});
function sourceOfEntryDelta(was, is, pattern, base, head) {
  const [before, after] = [was.source ?? sourceOf(base), is.source ?? sourceOf(head)];
  return before === after || was.source === is.source ? [] : [sourceDelta(before, after, pattern)];
}
var sourceOf = ({ settings: settings2 }) => settings2.source ?? "when-available";
var sourceDelta = (before, after, of) => ({
  line: `asks for the source repository of ${of}: ${after} instead of ${before}`,
  loosens: STRICTNESS[after] < STRICTNESS[before]
});
function tagDelta(was, is, pattern) {
  const differences = [];
  if (was.taggedIn !== is.taggedIn)
    differences.push({
      line: `demands a tag of ${pattern} in ${is.taggedIn ?? "no repository"} instead of ${was.taggedIn ?? "none"}`,
      loosens: was.taggedIn !== void 0
    });
  if (was.reproduced !== is.reproduced)
    differences.push({
      line: `${is.reproduced === true ? "demands" : "no longer demands"} that the files of ${pattern} are those of its tag`,
      loosens: is.reproduced !== true
    });
  return differences;
}
function accountsDelta(was, is, pattern) {
  if (was.length > 0 && is.length === 0) return [loosening(`newly trusts anybody without an attestation for ${pattern}`)];
  if (was.length === 0 && is.length > 0) return [tightening(`trusts only ${listText(is)} without an attestation for ${pattern}`)];
  const more = is.filter((account) => !was.includes(account));
  const less = was.filter((account) => !is.includes(account));
  return [
    ...more.length === 0 ? [] : [loosening(`newly trusts ${listText(more)} without an attestation for ${pattern}`)],
    ...less.length === 0 ? [] : [tightening(`no longer trusts ${listText(less)} without an attestation for ${pattern}`)]
  ];
}

// src/policy/delta/delta.ts
function policyDelta(base, head) {
  const differences = [
    ...settingsDelta(base, head),
    ...levelsDelta(base, head),
    ...publishersDelta(base, head),
    ...packagesDelta(base, head),
    ...exemptionsDelta(base, head)
  ];
  const sorted = differences.toSorted((a, b) => Number(b.loosens) - Number(a.loosens));
  return { loosens: sorted.some(({ loosens }) => loosens), lines: sorted.map(({ line }) => line) };
}
function settingsDelta({ settings: base }, { settings: head }) {
  const more = head.registries.filter((registry2) => !base.registries.includes(registry2));
  const less = base.registries.filter((registry2) => !head.registries.includes(registry2));
  return [
    ...base.cooldown === head.cooldown ? [] : [cooldownDelta(base.cooldown, head.cooldown, "everything")],
    ...base.cooldownSecurityFixes === head.cooldownSecurityFixes ? [] : [{ line: `security fixes: ${head.cooldownSecurityFixes} the cooldown`, loosens: head.cooldownSecurityFixes === "lift" }],
    ...base.unlisted === head.unlisted ? [] : [{ line: `packages that no entry names: ${head.unlisted} instead of ${base.unlisted}`, loosens: head.unlisted === "continuity" }],
    ...ecosystemsDelta(base.ecosystems, head.ecosystems),
    ...base.run === head.run ? [] : [runDelta(base.run, head.run, "everything")],
    ...sourceSettingsDelta(base, head),
    ...base.run !== head.run || base.runStated === head.runStated ? [] : [
      {
        line: `${head.runStated === true ? "asks" : "no longer asks"} for the commit of every workflow run too`,
        loosens: head.runStated !== true
      }
    ],
    ...more.length === 0 ? [] : [loosening(`newly trusts the registry ${listText(more)}`)],
    ...less.length === 0 ? [] : [tightening(`no longer trusts the registry ${listText(less)}`)]
  ];
}
function sourceSettingsDelta(base, head) {
  const [was, is] = [base.source ?? "when-available", head.source ?? "when-available"];
  const [waited, waits] = [base.cooldownUntagged ?? 14 * DAY, head.cooldownUntagged ?? 14 * DAY];
  const [endless, ends] = [base.attestationLostAfter ?? Infinity, head.attestationLostAfter ?? Infinity];
  const age = (milliseconds) => milliseconds === Infinity ? "never" : `after ${durationText(milliseconds)}`;
  return [
    ...was === is ? [] : [sourceDelta(was, is, "everything")],
    ...waited === waits ? [] : [cooldownDelta(waited, waits, "untagged versions")],
    ...endless === ends ? [] : [{ line: `a lost attestation is a warning ${age(ends)} instead of ${age(endless)}`, loosens: ends < endless }]
  ];
}
function ecosystemsDelta(base, head) {
  const left = head === void 0 ? [] : (base ?? ECOSYSTEM_IDS).filter((one) => !head.includes(one));
  const more = base === void 0 ? [] : (head ?? ECOSYSTEM_IDS).filter((one) => !base.includes(one));
  return [
    ...left.length === 0 ? [] : [loosening(`no longer judges the ecosystem ${listText(left)}`)],
    ...more.length === 0 ? [] : [tightening(`newly judges the ecosystem ${listText(more)}`)]
  ];
}
var WEIGHT = { error: 3, warning: 2, notice: 1, off: 0 };
function levelsDelta({ levels: base }, { levels: head }) {
  return RULE_IDS.filter((rule) => base[rule] !== head[rule]).map((rule) => {
    const [was, is] = [base[rule], head[rule]];
    const loosens = (is === void 0 ? 2.5 : WEIGHT[is]) < (was === void 0 ? 2.5 : WEIGHT[was]);
    return { line: `makes ${rule} ${is ?? "what it is by default"} instead of ${was ?? "what it is by default"}`, loosens };
  });
}
function publishersDelta(base, head) {
  const before = new Map(base.publishers.map((publisher2) => [publisher2.name, publisher2]));
  const names = new Set(head.publishers.map(({ name }) => name));
  const changed = head.publishers.flatMap((publisher2) => {
    const was = before.get(publisher2.name);
    const used = usedBy(publisher2.name, head);
    if (was !== void 0) return publisherDelta(was, publisher2, used);
    return used === "used by nothing" ? [tightening(`declares publisher ${publisher2.name}, ${publisherText(publisher2)}, ${used}`)] : [];
  });
  const gone = base.publishers.filter(({ name }) => !names.has(name) && usedBy(name, base) === "used by nothing");
  return [...changed, ...gone.map(({ name }) => tightening(`removes publisher ${name}, used by nothing`))];
}
function usedBy(name, { packages }) {
  const patterns = packages.filter(({ entries }) => entries.some((entry2) => entry2.kind === "publisher" && entry2.publisher.name === name)).map(({ pattern }) => pattern.text);
  if (patterns.length === 0) return "used by nothing";
  return `used by ${patterns.length > 5 ? `${patterns.slice(0, 5).join(", ")} and ${patterns.length - 5} more` : listText(patterns)}`;
}
function exemptionsDelta(base, head) {
  const key = ({ package: name, version, integrity, source }) => `${name}@${version} ${integrity ?? source ?? ""}`;
  const before = new Map(base.exemptions.map((exemption2) => [key(exemption2), exemption2]));
  const after = new Set(head.exemptions.map(key));
  return [
    ...head.exemptions.flatMap((exemption2) => exemptionDelta(before.get(key(exemption2)), exemption2)),
    ...base.exemptions.filter((exemption2) => !after.has(key(exemption2))).map(({ package: name, version }) => tightening(`no longer exempts ${name}@${version}`))
  ];
}
function exemptionDelta(was, is) {
  const of = `${is.package}@${is.version}`;
  const rules = was === void 0 ? is.rules : is.rules.filter((rule) => !was.rules.includes(rule));
  const longer = was !== void 0 && is.expires > was.expires;
  return [
    ...rules.length === 0 ? [] : [loosening(`exempts ${of} from ${listText(rules)} until ${dayText(is.expires)}: ${is.reason}`)],
    ...longer ? [loosening(`exempts ${of} until ${dayText(is.expires)} instead of ${dayText(was.expires)}`)] : []
  ];
}

// src/policy/read/extends.ts
var REMOTE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\/[A-Za-z0-9_.-]+)\/([^@\s]+)@(\S+)$/;
var BESIDE = /^\.{1,2}\/[^\s@]+\.ya?ml$/;
var NO_EMPTY_PART = "^(?!(?:[^/]*/){1,2}(?:.*/)?\\.{0,2}[/@])";
var reference = text({
  wanted: "a file like ./shared.yml, or owner/repo/path@<40-hex commit>",
  schema: { pattern: `${BESIDE.source}|${NO_EMPTY_PART}${REMOTE.source.slice(1).replace("(\\S+)$", "[0-9a-f]{40}$")}` },
  parse: (found) => {
    if (BESIDE.test(found)) return { value: { kind: "beside", from: found } };
    const [whole, repository = "", path = "", commit = ""] = REMOTE.exec(found) ?? [];
    if (whole === void 0)
      return notOne(/^[^@\s]+\.ya?ml$/.test(found) && !found.startsWith("/") && found.split("/").length < 3 ? `; write ./${found}` : "");
    if (!/^[0-9a-f]{40}$/.test(commit)) return notOne("; a branch or tag can move, so name the full commit");
    const isNowhere = `${repository}/${path}`.split("/").some((part) => part === ".." || part === "." || part === "");
    return isNowhere ? notOne() : { value: { kind: "remote", from: found, repository, path, commit } };
  }
});
function referenceNodes(node) {
  return node.kind === "list" ? node.items : [node];
}

// src/policy/read/mapping.ts
var required = (key, shape, doc, ...examples) => ({
  key,
  shape,
  required: true,
  doc,
  examples
});
var optional = (key, shape, doc, ...examples) => ({
  key,
  shape,
  required: false,
  doc,
  examples
});
function open(node, { noun, fields }, reading, whole) {
  if (node.kind !== "map")
    return refuse(node, reading, "a mapping", `; its fields are ${fields.map((field2) => `\`${field2.key}\``).join(", ")}`);
  const keys = fields.map((field2) => field2.key);
  const entries = new Map(node.entries.map((entry2) => [entry2.key, entry2]));
  const unknown = node.entries.filter((entry2) => !keys.includes(entry2.key));
  for (const entry2 of unknown) unknownKey(entry2, noun, keys, reading);
  const meant = new Set(unknown.map((entry2) => nearest(entry2.key, keys)));
  const lacks = (field2) => !entries.has(field2.key) && !meant.has(field2.key);
  for (const field2 of fields) {
    if (field2.required && lacks(field2)) report(reading, whole, `${reading.label} lacks \`${field2.key}\``);
  }
  return {
    get: (field2) => {
      const entry2 = entries.get(field2.key);
      return entry2 === void 0 ? void 0 : field2.shape.read(entry2.value, { ...reading, label: `\`${field2.key}\`` });
    },
    node: (field2) => entries.get(field2.key)?.value,
    lacks,
    place: (field2) => entries.get(field2.key)?.value.place ?? whole
  };
}
function unknownKey({ key, keyPlace }, noun, keys, reading) {
  const hint = didYouMean(key, keys) || `; its fields are ${keys.map((known) => `\`${known}\``).join(", ")}`;
  report(reading, keyPlace, `\`${short(key)}\` is not a field of ${noun}${hint}`);
}
function asMap(node, reading, wanted) {
  return node.kind === "map" ? node : refuse(node, reading, wanted);
}

// src/policy/read/fields.ts
var settings = {
  cooldown: optional(
    "cooldown",
    duration,
    "The youngest version that may come in, counted from its publication. Default 72h; `0` lets any age in.",
    "72h",
    "3d"
  ),
  cooldownSecurityFixes: optional(
    "cooldownSecurityFixes",
    word(["lift", "keep"]),
    "Whether a version that leaves a vulnerable one for the one that the GitHub Advisory Database lists as the first patched may come in young (`lift`, the default) or not (`keep`).",
    "keep"
  ),
  unlisted: optional(
    "unlisted",
    word(["continuity", "block"]),
    "What judges a package that no entry names: the verified identity of the version it replaces (`continuity`, the default), or nothing, so that it is refused (`block`).",
    "block"
  ),
  registries: optional(
    "registries",
    listOf(registry),
    "Where packages may come from: `public`, and the URLs of private registries. Default: public alone.",
    ["public"]
  ),
  ecosystems: optional(
    "ecosystems",
    listOf(word(["npm", "actions"])),
    "What is judged: packages of npm, pinned GitHub Actions. Default: both. What is left out is not looked at.",
    ["npm"]
  ),
  run: optional(
    "run",
    word(["required", "when-available", "off"]),
    "Whether the workflow run that a certificate names must be shown by GitHub (`required`, the default), is used where it is (`when-available`), or is not asked for (`off`).",
    "required"
  ),
  source: optional(
    "source",
    word(["required", "when-available", "off"]),
    "Whether the source repository of a version without attestations must be shown by GitHub (`required`), is used where it is (`when-available`, the default), or is not asked for (`off`).",
    "required"
  ),
  cooldownUntagged: optional(
    "cooldownUntagged",
    duration,
    "How long a version waits that has no tag in the source repository although those before it have one, counted from its publication. Default 14d.",
    "14d",
    "30d"
  ),
  attestationLostAfter: optional(
    "attestationLostAfter",
    duration,
    "The age at which a lost attestation is a warning although the source repository does not show the release. Left out: never.",
    "30d"
  )
};
var SETTINGS = { noun: "`settings`", fields: Object.values(settings) };
var maintainers = {
  github: optional(
    "github",
    listOf(gitHubLogin),
    "Logins who may start or re-run the publishing run and approve its deployment, bots included. Case does not matter.",
    ["octocat", "renovate[bot]"]
  ),
  npm: optional(
    "npm",
    listOf(npmAccount),
    "Accounts who may publish, or approve a staged publish, on npm. Claimed by the registry, not signed.",
    ["octocat"]
  )
};
var MAINTAINERS = { noun: "`maintainers`", fields: Object.values(maintainers) };
var anyMapping = { schema: { type: "object" }, read: () => true };
var publisher = {
  provider: optional("provider", word(["github-actions", "gitlab-ci"]), "Where the publisher runs. Default `github-actions`.", "gitlab-ci"),
  repository: required(
    "repository",
    gitHubRepository,
    "The source repository, `owner/name`. With `repositoryId` the id decides and this is for people; without, this decides (ASCII case-insensitively).",
    "octo/widget"
  ),
  project: required("repository", gitLabProject, "The project, `group/project`. Always compared together with `issuer`.", "group/project"),
  repositoryId: optional(
    "repositoryId",
    numericId,
    "The numeric id of the repository. It survives a rename, and whoever takes over the name cannot have it.",
    "390497226"
  ),
  ownerId: optional("ownerId", numericId, "The numeric id of the owner. It changes when the repository is transferred.", "72518640"),
  workflow: required(
    "workflow",
    gitHubWorkflow,
    "The workflow file that starts the publish, from the root of the repository.",
    ".github/workflows/release.yml"
  ),
  config: optional(
    "workflow",
    gitLabConfig,
    "The CI configuration, from the root of the project. Default `.gitlab-ci.yml`.",
    ".gitlab-ci.yml"
  ),
  refs: optional("refs", listOf(exactRef), "Full refs that it publishes from, exactly. One of `refs` and `refGlobs` is required.", [
    "refs/heads/main"
  ]),
  refGlobs: optional("refGlobs", listOf(refGlob), "Patterns for full refs; `*` stands for any characters but `/`.", ["refs/tags/v*"]),
  triggers: required(
    "triggers",
    listOf(trigger),
    "The events that start a publish, as the certificate names them.",
    ["push"],
    ["release", "workflow_dispatch"]
  ),
  environment: optional(
    "environment",
    words("the name of a deployment environment"),
    "The deployment environment. When given, the certificate must name it.",
    "release"
  ),
  signer: optional(
    "signer",
    signer,
    "The reusable workflow that signs, with its ref. Left out, the publisher’s own workflow must have signed.",
    "slsa-framework/slsa-github-generator/.github/workflows/builder_nodejs_slsa3.yml@refs/tags/v2.0.0"
  ),
  runner: optional("runner", word(["github-hosted", "self-hosted"]), "The kind of runner. Default `github-hosted`.", "self-hosted"),
  tag: optional(
    "tag",
    tagPattern,
    "How the tag of a version is called, with `{version}` and `{name}`. Left out, the certificate’s own tag counts, else the usual forms.",
    "v{version}",
    "{name}@{version}"
  ),
  branches: optional(
    "branches",
    listOf(branch),
    "Branches, one of which must hold the source commit. Left out: the certificate’s branch or the default branch.",
    ["main", "v4"]
  ),
  maintainers: optional("maintainers", anyMapping, "Who may start or approve the publishing run, and who may publish on npm."),
  since: optional("since", date, "First day (UTC) of publication that this publisher covers.", "2024-03-01"),
  until: optional(
    "until",
    date,
    "Last day (UTC) of publication that this publisher covers. A version it covered stays covered.",
    "2027-11-01"
  ),
  issuer: optional("issuer", issuer, "The OpenID issuer of the certificate. Default: the provider’s own.", "https://gitlab.example.com")
};
var { provider, repositoryId, ownerId, refs, refGlobs, triggers, environment, since, until, signer: signerField } = publisher;
var GITHUB_PUBLISHER = {
  noun: "a publisher",
  fields: [
    ...[provider, publisher.repository, repositoryId, ownerId, publisher.workflow, refs, refGlobs, triggers, environment, signerField],
    ...[publisher.runner, publisher.tag, publisher.branches, publisher.maintainers, since, until, publisher.issuer]
  ]
};
var GITLAB_PUBLISHER = {
  noun: "a gitlab-ci publisher",
  fields: [
    provider,
    publisher.project,
    repositoryId,
    ownerId,
    publisher.config,
    refs,
    refGlobs,
    triggers,
    environment,
    publisher.maintainers,
    since,
    until,
    publisher.issuer
  ]
};

// src/policy/read/fields-packages.ts
var entry = {
  publisher: required("publisher", publisherName, "A name under `publishers`.", "axios-ci"),
  unattested: required("unattested", yes, "These versions may come in without an attestation; `accounts` says from whom.", true),
  accounts: optional(
    "accounts",
    listOf(npmAccount),
    "npm accounts one of which must have published it. Claimed by the registry, not signed. Required, unless `taggedIn` is given.",
    ["jasonsaayman"]
  ),
  taggedIn: optional(
    "taggedIn",
    gitHubRepository,
    "The source repository at GitHub, `owner/name`: it must have a tag for each version, whose manifest agrees with what was published.",
    "octo/widget"
  ),
  reproduced: optional("reproduced", yes, "All files of each version must be those of the tagged commit, too. Needs `taggedIn`.", true),
  source: optional("source", settings.source.shape, "Instead of `source` in `settings`. An entry with `taggedIn` requires it.", "required"),
  deny: required("deny", yes, "Refuses these versions outright. Beats every other entry, and every exemption.", true),
  reason: optional("reason", prose, "Why, for whoever meets it.", "compromised in 2026"),
  repositoryId: optional(
    "repositoryId",
    numericId,
    "The numeric id of the repository. It survives a rename; whoever takes over the name cannot have it.",
    "197814629"
  ),
  ownerId: optional("ownerId", numericId, "The numeric id of its owner.", "44036562"),
  branches: optional(
    "branches",
    listOf(words("the name of a branch", 255)),
    "Branches one of which must hold the commit. Default: any branch of the repository.",
    ["main"]
  ),
  detached: optional("detached", yes, "Releases of this action are on no branch: one commit on top of one, under a tag.", true),
  immutable: optional("immutable", word(["required"]), "Releases have to be immutable.", "required"),
  versions: optional(
    "versions",
    versionRange,
    'A SemVer range. Prereleases count where they order: 1.2.0-rc.1 is in ">=1 <2". Default: every version.',
    ">=1.13.4",
    "<1"
  ),
  cooldown: optional("cooldown", duration, "Instead of the cooldown in `settings`.", "0", "7d"),
  run: optional("run", settings.run.shape, "Instead of `run` in `settings`.", "when-available"),
  since: optional("since", date, "First day (UTC) of publication that this entry covers.", "2019-01-01"),
  until: optional("until", date, "Last day (UTC) of publication that this entry covers.", "2024-12-31")
};
var PUBLISHER_ENTRY = {
  noun: "an entry with `publisher` (windows belong to the publisher)",
  fields: [entry.publisher, entry.versions, entry.cooldown, entry.run, entry.source]
};
var UNATTESTED_ENTRY = {
  noun: "an entry with `unattested`",
  fields: [
    ...[entry.unattested, entry.accounts, entry.taggedIn, entry.reproduced, entry.source],
    ...[entry.versions, entry.cooldown, entry.since, entry.until]
  ]
};
var ACTION_ENTRY = {
  noun: "an entry of an action",
  fields: [entry.repositoryId, entry.ownerId, entry.branches, entry.detached, entry.immutable, entry.cooldown]
};
var DENY_ENTRY = { noun: "an entry with `deny`", fields: [entry.deny, entry.versions, entry.reason] };
var exemptible = {
  ...word(RULE_IDS, "the id of a rule"),
  schema: { type: "string", enum: RULE_IDS.filter((rule) => !NOT_EXEMPTIBLE.includes(rule)) }
};
var exemption = {
  package: required("package", packageName, "The exact name of the package.", "vercel"),
  version: optional("version", exactVersion, "The exact version. Required, but of an action, which `commit` names.", "58.5.1"),
  commit: optional(
    "commit",
    commitId,
    "Of an action, in place of version and integrity: the full id of the pinned commit.",
    "0123456789abcdef0123456789abcdef01234567"
  ),
  integrity: optional(
    "integrity",
    lockedHash,
    "The bytes: the hash as the lockfile has it (of Yarn 2 and later the `checksum`). Required, but for git sources and where the lockfile has no hash.",
    "sha512-…",
    "10c0/…"
  ),
  source: optional(
    "source",
    words("the address, as in the lockfile", 4096),
    "In place of `integrity`: the address as the lockfile has it, of a git source with its commit. Of a registry’s package without address and hash it is `npm:` and the version.",
    "git+https://github.com/octo/widget.git#0123456789abcdef0123456789abcdef01234567"
  ),
  rules: required("rules", listOf(exemptible), "The rules that are lifted, and no others.", ["attestation-lost"]),
  reason: required("reason", prose, "Why this version is let in.", "published by hand while their CI was down, confirmed upstream"),
  approvedBy: optional("approvedBy", words("who approved it"), "Who decided.", "octocat"),
  expires: required("expires", date, "The last day (UTC) on which the exemption lifts anything.", "2026-12-31")
};
var EXEMPTION = { noun: "an exemption", fields: Object.values(exemption) };

// src/policy/read/publisher.ts
function readPublisher(entry2, reading) {
  const { key: name, keyPlace } = entry2;
  if (!PUBLISHER_NAME.test(name))
    return report(
      reading,
      keyPlace,
      `a publisher’s name has letters, digits, \`.\`, \`_\` and \`-\`, found ${JSON.stringify(name.slice(0, 60))}`
    );
  const labelled = { ...reading, label: `publisher \`${name}\`` };
  const gitLab = providerOf(entry2.value) === "gitlab-ci";
  const opened = open(entry2.value, gitLab ? GITLAB_PUBLISHER : GITHUB_PUBLISHER, labelled, keyPlace);
  if (opened === void 0) return void 0;
  if (opened.lacks(publisher.refs) && opened.lacks(publisher.refGlobs))
    report(reading, keyPlace, `${labelled.label} lacks \`refs\` (or \`refGlobs\`)`);
  opened.get(publisher.provider);
  const common = readCommon(name, opened, entry2, labelled);
  const specific = gitLab ? readGitLab(opened) : readGitHub(opened);
  return common === void 0 || specific === void 0 ? void 0 : { ...common, ...specific };
}
var providerOf = (node) => {
  const value = node.kind === "map" ? node.entries.find((entry2) => entry2.key === "provider")?.value : void 0;
  return value?.kind === "scalar" ? value.text : void 0;
};
function readCommon(name, opened, entry2, reading) {
  const triggers2 = opened.get(publisher.triggers);
  const refs2 = opened.get(publisher.refs);
  const refGlobs2 = opened.get(publisher.refGlobs);
  const window = readWindow(opened, reading);
  const common = {
    name,
    refs: refs2 ?? [],
    refGlobs: refGlobs2 ?? [],
    environment: opened.get(publisher.environment),
    repositoryId: opened.get(publisher.repositoryId),
    ownerId: opened.get(publisher.ownerId),
    maintainers: readMaintainers(opened, entry2, reading),
    ...window,
    declaredAt: { file: reading.file, line: entry2.keyPlace.line }
  };
  return triggers2 === void 0 ? void 0 : { ...common, triggers: triggers2 };
}
function readGitHub(opened) {
  const repository = opened.get(publisher.repository);
  const workflow = opened.get(publisher.workflow);
  const rest = {
    signer: opened.get(publisher.signer),
    runner: opened.get(publisher.runner),
    tag: opened.get(publisher.tag),
    branches: opened.get(publisher.branches) ?? [],
    issuer: opened.get(publisher.issuer) ?? GITHUB_ISSUER
  };
  return repository === void 0 || workflow === void 0 ? void 0 : { provider: "github-actions", repository, workflow, ...rest };
}
function readGitLab(opened) {
  const repository = opened.get(publisher.project);
  const workflow = opened.get(publisher.config) ?? ".gitlab-ci.yml";
  const issuer2 = opened.get(publisher.issuer) ?? GITLAB_ISSUER;
  return repository === void 0 ? void 0 : { provider: "gitlab-ci", repository, workflow, issuer: issuer2 };
}
function readWindow(opened, reading) {
  const since2 = opened.get(publisher.since);
  const until2 = opened.get(publisher.until);
  if (since2 !== void 0 && until2 !== void 0 && until2 < since2)
    report(reading, opened.place(publisher.until), `\`until\` (${until2}) is before \`since\` (${since2})`);
  return { since: since2 === void 0 ? void 0 : startOfDay(since2), until: until2 === void 0 ? void 0 : endOfDay(until2) };
}
function readMaintainers(opened, entry2, reading) {
  const node = opened.node(publisher.maintainers);
  if (node === void 0) return { github: void 0, npm: void 0 };
  const inner = open(node, MAINTAINERS, { ...reading, label: "`maintainers`" }, node.place);
  const found = { github: inner?.get(maintainers.github), npm: inner?.get(maintainers.npm) };
  const isEmpty = node.kind === "map" && node.entries.length === 0;
  if (isEmpty) report(reading, entry2.keyPlace, "`maintainers` names nobody; leave it out if nobody is asked about");
  return found;
}

// src/policy/read/packages.ts
function readPackageRule(entry2, publishers, reading) {
  const pattern = readPattern(entry2, reading);
  const within = { ...reading, label: `\`${entry2.key}\`` };
  const nodes = entry2.value.kind === "list" ? entry2.value.items : [entry2.value];
  if (nodes.length === 0)
    return refuse(entry2.value, within, "the name of a publisher, or a list of entries", "; to refuse the package write [{ deny: true }]");
  const isAction = ecosystemOf(entry2.key).id === "actions";
  const entries = nodes.map((node) => isAction ? readActionEntry(node, within) : readEntry(node, publishers, within)).filter((found) => found !== void 0);
  if (pattern === void 0 || entries.length < nodes.length || !isNonEmpty(entries)) return void 0;
  return { pattern, entries, declaredAt: { file: reading.file, line: entry2.keyPlace.line } };
}
function parsePattern(written) {
  const text2 = ecosystemOf(written).id === "actions" ? written.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : written;
  if (!text2.includes("*")) return parsePackageName(text2) === void 0 ? void 0 : { text: text2, kind: "exact" };
  const literal = text2.slice(0, -1);
  if (!text2.endsWith("*") || literal.includes("*")) return void 0;
  if (literal.endsWith("/")) return parsePackageName(`${literal}x`) === void 0 ? void 0 : { text: text2, kind: "scope" };
  return literal.endsWith("-") && parsePackageName(literal) !== void 0 ? { text: text2, kind: "prefix" } : void 0;
}
function readPattern({ key, keyPlace }, reading) {
  const pattern = parsePattern(key);
  if (pattern !== void 0) return pattern;
  const found = JSON.stringify(key.slice(0, 80));
  if (key.includes("*"))
    return report(reading, keyPlace, `a pattern is @scope/*, prefix-* or @scope/prefix-*, found ${found}${patternHint(key)}`);
  return report(reading, keyPlace, `${found} is not the name of a package`);
}
var patternHint = (key) => key === "*" ? "; packages that no entry names are judged as `settings.unlisted` says" : /^@[^/*]+\*?$|^@[^/]+\/\*\*$/.test(key) ? `; write ${key.replace(/\/?\**$/, "")}/*` : "";
function readEntry(node, publishers, reading) {
  if (node.kind === "scalar") return publisherEntry(node, void 0, node.place, publishers, reading);
  if (node.kind !== "map") return refuse(node, reading, "the name of a publisher, or a list of entries");
  const kinds = ["publisher", "unattested", "deny"].filter((kind) => node.entries.some((entry2) => entry2.key === kind));
  if (kinds.length > 1)
    return report(reading, node.place, `an entry has one of ${kinds.map((kind) => `\`${kind}\``).join(" and ")}, not both`);
  switch (kinds[0]) {
    case "unattested":
      return unattestedEntry(node, reading);
    case "deny":
      return denyEntry(node, reading);
    case "publisher":
      return publisherEntry(node.entries.find((entry2) => entry2.key === "publisher")?.value ?? node, node, node.place, publishers, reading);
    case void 0:
    default:
      return unknownEntry(node, reading);
  }
}
function readActionEntry(node, reading) {
  if (node.kind !== "map") return refuse(node, reading, "what is known of the repository, or `deny: true`");
  if (node.entries.some(({ key }) => key === "deny")) return denyEntry(node, reading);
  const opened = open(node, ACTION_ENTRY, { ...reading, label: "the entry" }, node.place);
  if (opened === void 0) return void 0;
  return {
    kind: "action",
    repositoryId: opened.get(entry.repositoryId),
    ownerId: opened.get(entry.ownerId),
    branches: opened.get(entry.branches) ?? [],
    detached: opened.get(entry.detached) ?? false,
    immutable: opened.get(entry.immutable),
    cooldown: opened.get(entry.cooldown),
    versions: void 0,
    run: void 0,
    declaredAt: { file: reading.file, line: node.place.line }
  };
}
function unknownEntry(node, reading) {
  const hint = node.entries.map((entry2) => didYouMean(entry2.key, ["publisher", "unattested", "deny"])).find((found) => found !== "") ?? "";
  return report(reading, node.place, `an entry needs \`publisher\`, \`unattested: true\` or \`deny: true\`${hint}`);
}
function publisherEntry(named, node, place, publishers, reading) {
  const opened = node === void 0 ? void 0 : open(node, PUBLISHER_ENTRY, { ...reading, label: "the entry" }, place);
  const name = entry.publisher.shape.read(named, { ...reading, label: node === void 0 ? reading.label : "`publisher`" });
  const rest = {
    versions: opened?.get(entry.versions),
    cooldown: opened?.get(entry.cooldown),
    run: opened?.get(entry.run),
    source: opened?.get(entry.source)
  };
  if (name === void 0) return void 0;
  if (!publishers.has(name))
    return report(reading, named.place, `publisher \`${name}\` is not declared under \`publishers\`${didYouMean(name, publishers.keys())}`);
  const publisher2 = publishers.get(name);
  return publisher2 === void 0 ? void 0 : { kind: "publisher", publisher: publisher2, ...rest, declaredAt: { file: reading.file, line: place.line } };
}
function unattestedEntry(node, reading) {
  const opened = open(node, UNATTESTED_ENTRY, { ...reading, label: "the entry" }, node.place);
  if (opened === void 0 || opened.get(entry.unattested) === void 0) return void 0;
  const [accounts, taggedIn, reproduced] = [opened.get(entry.accounts), opened.get(entry.taggedIn), opened.get(entry.reproduced)];
  if (opened.lacks(entry.taggedIn)) {
    if (opened.lacks(entry.accounts)) return report(reading, node.place, "the entry lacks `accounts` or `taggedIn`");
    if (!opened.lacks(entry.reproduced)) return report(reading, opened.place(entry.reproduced), "`reproduced` needs `taggedIn`");
  }
  const isMisread = accounts === void 0 && !opened.lacks(entry.accounts) || taggedIn === void 0 && !opened.lacks(entry.taggedIn);
  const rest = { versions: opened.get(entry.versions), cooldown: opened.get(entry.cooldown), ...readWindow(opened, reading) };
  const source = opened.get(entry.source);
  if (isMisread) return void 0;
  if (taggedIn !== void 0 && source === "off")
    return report(reading, opened.place(entry.source), "`taggedIn` needs the source repository");
  const declaredAt = { file: reading.file, line: node.place.line };
  return { kind: "unattested", accounts: accounts ?? [], taggedIn, reproduced, source, run: void 0, ...rest, declaredAt };
}
function denyEntry(node, reading) {
  const opened = open(node, DENY_ENTRY, { ...reading, label: "the entry" }, node.place);
  if (opened === void 0 || opened.get(entry.deny) === void 0) return void 0;
  const rest = { versions: opened.get(entry.versions), reason: opened.get(entry.reason), cooldown: void 0, run: void 0 };
  return { kind: "deny", ...rest, declaredAt: { file: reading.file, line: node.place.line } };
}

// src/policy/read/invalid.ts
var MAX_PROBLEMS = 200;
function invalid(file, problems) {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const distinct = sorted.filter((problem, index) => JSON.stringify(problem) !== JSON.stringify(sorted[index - 1]));
  return new GateError("POLICY_INVALID", `${file} has ${distinct.length === 1 ? "1 problem" : `${distinct.length} problems`}`, {
    help: "The fields are listed in https://github.com/countersign/countersign/blob/main/docs/policy.md. Nothing was checked; the run fails so that nothing slips through.",
    problems: distinct.slice(0, MAX_PROBLEMS)
  });
}

// src/policy/read/sections.ts
var SECTIONS = ["version", "extends", "settings", "rules", "publishers", "packages", "exemptions"];
var START = { line: 1, column: 1, start: 0, end: 0 };
function readSections({ root, problems }, reading, noun = "a policy") {
  reading.problems.push(...problems);
  if (root === void 0 || root.kind === "nothing")
    return problems.length > 0 ? void 0 : report(reading, START, `${noun} starts with \`version: 1\`; the file is empty`);
  const map = asMap(root, reading, `a mapping that starts with \`version: 1\``);
  if (map === void 0) return void 0;
  for (const { key, keyPlace } of map.entries) {
    if (!SECTIONS.some((section) => section === key))
      report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a section of ${noun}${didYouMean(key, SECTIONS) || others()}`);
  }
  const node = (section) => map.entries.find((entry2) => entry2.key === section);
  checkVersion(node("version"), reading);
  const read2 = /* @__PURE__ */ new Map();
  return {
    node,
    entries: (section) => {
      const known = read2.get(section) ?? entriesOf(node(section), reading);
      read2.set(section, known);
      return known;
    }
  };
}
var others = () => `; its sections are ${SECTIONS.map((section) => `\`${section}\``).join(", ")}`;
function checkVersion(entry2, reading) {
  if (entry2 === void 0) return report(reading, START, "the policy lacks `version: 1`");
  const { value } = entry2;
  if (value.kind === "scalar" && value.text === "1") return;
  const found = value.kind === "scalar" ? `, found ${JSON.stringify(value.text.slice(0, 60))}` : "";
  report(reading, value.place, `\`version\` must be 1${found}; this program reads version 1 of the format`);
}
function entriesOf(entry2, reading) {
  return entry2 === void 0 ? [] : asMap(entry2.value, { ...reading, label: `\`${entry2.key}\`` }, "a mapping")?.entries ?? [];
}

// src/policy/read/shared.ts
function readShared({ from, text: text2 }) {
  const problems = [];
  const reading = { file: from, label: "the shared policy", problems };
  const sections = readSections(readPolicyYaml(text2), reading, "a shared policy");
  const shared = sections === void 0 ? void 0 : readSharedSections(sections, reading);
  if (shared === void 0 || problems.length > 0) throw invalid(from, problems);
  return shared;
}
function readSharedSections(sections, reading) {
  for (const section of ["extends", "settings", "rules", "exemptions"]) {
    const entry2 = sections.node(section);
    if (entry2 !== void 0)
      report(
        reading,
        entry2.keyPlace,
        `a shared policy has \`publishers\`, and \`packages\` with \`deny\`; \`${section}\` belongs to the policy that extends it`
      );
  }
  const publishers = sections.entries("publishers").map((entry2) => readPublisher(entry2, reading));
  const packages = [];
  for (const entry2 of sections.entries("packages")) {
    const rule = readPackageRule(entry2, /* @__PURE__ */ new Map(), { ...reading, problems: reading.problems });
    if (rule?.entries.some(({ kind }) => kind !== "deny") === true)
      report(reading, entry2.keyPlace, "in a shared policy `packages` may only `deny`");
    if (rule !== void 0) packages.push(rule);
  }
  return { publishers: publishers.filter((publisher2) => publisher2 !== void 0), packages };
}
function mergeShared(own, shared) {
  const rules = new Map(own.map((rule) => [rule.pattern.text, rule]));
  for (const rule of shared.flatMap(({ packages }) => packages)) {
    const local = rules.get(rule.pattern.text);
    const entries = [...local?.entries ?? [], ...rule.entries];
    if (isNonEmpty(entries)) rules.set(rule.pattern.text, { ...local ?? rule, entries });
  }
  return [...rules.values()];
}

// src/policy/read/exemption.ts
function readExemption(node, reading) {
  const opened = open(node, EXEMPTION, { ...reading, label: "the exemption" }, node.place);
  if (opened === void 0) return void 0;
  const rest = {
    integrity: opened.get(exemption.integrity),
    source: opened.get(exemption.source),
    approvedBy: opened.get(exemption.approvedBy),
    declaredAt: { file: reading.file, line: node.place.line }
  };
  const name = opened.get(exemption.package);
  const version = opened.get(exemption.version);
  const rules = opened.get(exemption.rules);
  const reason = opened.get(exemption.reason);
  const expires = opened.get(exemption.expires);
  refuseFixed(opened, reading);
  refuseUnbound(opened, node, reading);
  const commit = opened.get(exemption.commit);
  const named = version ?? commit?.slice(0, SHORT);
  if (name === void 0 || named === void 0 || rules === void 0 || reason === void 0 || expires === void 0) return void 0;
  return { package: name, version: named, rules, reason, expires: endOfDay(expires), ...commit === void 0 ? {} : { commit }, ...rest };
}
var SHORT = 12;
function refuseFixed(opened, reading) {
  const node = opened.node(exemption.rules);
  if (node?.kind !== "list") return;
  for (const item of node.items) {
    if (item.kind === "scalar" && NOT_EXEMPTIBLE.some((rule) => rule === item.text))
      report(reading, item.place, `no exemption lifts \`${item.text}\``);
  }
}
function refuseUnbound(opened, { place }, reading) {
  if (!opened.lacks(exemption.commit)) return;
  if (opened.lacks(exemption.version)) report(reading, place, "the exemption lacks `version`");
  const bound = [exemption.integrity, exemption.source].filter((field2) => !opened.lacks(field2));
  if (bound.length === 0)
    report(reading, place, "the exemption lacks `integrity`, or `source` where the lockfile has no hash, so it is bound to nothing");
  if (bound.length === 2)
    report(reading, opened.place(exemption.source), "the exemption has both `integrity` and `source`; it is bound to one of them");
}

// src/policy/read/parse.ts
function openPolicy(text2, file) {
  const yaml = readPolicyYaml(text2);
  const references = referencesIn(yaml, file);
  return { references, read: (origin) => readWhole(yaml, references, { ...origin, file, text: text2 }) };
}
function referencesIn({ root }, file) {
  const node = root?.kind === "map" ? root.entries.find((entry2) => entry2.key === "extends")?.value : void 0;
  const found = (node === void 0 ? [] : referenceNodes(node)).map((item) => reference.read(item, { label: file, problems: [] }));
  return [...new Map(found.flatMap((item) => item === void 0 ? [] : [[item.from, item]])).values()];
}
function readWhole(yaml, references, origin) {
  const { file, text: text2 } = origin;
  const shared = origin.extended.map((extended2) => readShared(extended2));
  const problems = [];
  const sections = readSections(yaml, { file, label: "the policy", problems });
  const beforeReferences = problems.length;
  if (sections !== void 0) checkReferences(sections, origin, { file, label: "`extends`", problems });
  const isWhole = problems.length === beforeReferences;
  const policy = sections === void 0 ? void 0 : readPolicy(sections, shared, isWhole, { file, label: "the policy", problems });
  if (policy === void 0 || problems.length > 0) throw invalid(file, problems);
  const extended = references.flatMap(
    (found) => origin.extended.filter(({ from }) => from === found.from).map(({ sha256 }) => ({ reference: found, sha256 }))
  );
  return { ...policy, source: { file, commit: origin.commit, sha256: origin.sha256, extends: extended, text: text2 } };
}
function readPolicy(sections, shared, isWhole, reading) {
  const publishers = new Map(
    shared.flatMap(({ publishers: publishers2 }) => publishers2.map((publisher2) => [publisher2.name, publisher2]))
  );
  for (const entry2 of sections.entries("publishers")) publishers.set(entry2.key, readPublisher(entry2, reading));
  const own = {
    source: void 0,
    settings: readSettings(sections, reading),
    levels: readLevels(sections, reading),
    publishers: [...publishers.values()].filter((publisher2) => publisher2 !== void 0),
    packages: readPackages(sections, isWhole ? publishers : unsure(publishers), reading),
    exemptions: readExemptions(sections, reading)
  };
  return { ...own, packages: mergeShared(own.packages, shared) };
}
var unsure = (publishers) => ({
  has: () => true,
  get: (name) => publishers.get(name),
  keys: () => publishers.keys()
});
function readSettings(sections, reading) {
  const node = sections.node("settings");
  const opened = node === void 0 ? void 0 : open(node.value, SETTINGS, { ...reading, label: "`settings`" }, node.keyPlace);
  const run = opened?.get(settings.run);
  const ecosystems = opened?.get(settings.ecosystems);
  return {
    cooldown: opened?.get(settings.cooldown) ?? DEFAULT_SETTINGS.cooldown,
    cooldownSecurityFixes: opened?.get(settings.cooldownSecurityFixes) ?? DEFAULT_SETTINGS.cooldownSecurityFixes,
    unlisted: opened?.get(settings.unlisted) ?? DEFAULT_SETTINGS.unlisted,
    registries: opened?.get(settings.registries) ?? DEFAULT_SETTINGS.registries,
    ...ecosystems === void 0 ? {} : { ecosystems },
    run: run ?? DEFAULT_SETTINGS.run,
    ...run === void 0 ? {} : { runStated: true },
    ...readSourceSettings(opened)
  };
}
function readSourceSettings(opened) {
  const [source, cooldownUntagged] = [opened?.get(settings.source), opened?.get(settings.cooldownUntagged)];
  const attestationLostAfter = opened?.get(settings.attestationLostAfter);
  return {
    ...source === void 0 ? {} : { source },
    ...cooldownUntagged === void 0 ? {} : { cooldownUntagged },
    ...attestationLostAfter === void 0 ? {} : { attestationLostAfter }
  };
}
var level = word(["error", "warning", "notice", "off"]);
function readLevels(sections, reading) {
  const levels = {};
  for (const { key, keyPlace, value } of sections.entries("rules")) {
    const found = level.read(value, { ...reading, label: `\`${key}\`` });
    if (!isRuleId(key)) report(reading, keyPlace, `\`${key.slice(0, 60)}\` is not a rule${didYouMean(key, RULE_IDS)}`);
    else if (found !== void 0 && found !== "error" && FIXED_RULES.includes(key))
      report(reading, value.place, `\`${key}\` is always an error`);
    else if (found !== void 0) levels[key] = found;
  }
  return levels;
}
function readPackages(sections, publishers, reading) {
  return sections.entries("packages").map((entry2) => readPackageRule(entry2, publishers, reading)).filter((rule) => rule !== void 0);
}
function readExemptions(sections, reading) {
  const node = sections.node("exemptions")?.value;
  if (node === void 0) return [];
  if (node.kind !== "list") {
    refuse(node, { ...reading, label: "`exemptions`" }, "a list of exemptions");
    return [];
  }
  return node.items.map((item) => readExemption(item, reading)).filter((exemption2) => exemption2 !== void 0);
}
function checkReferences(sections, origin, reading) {
  const node = sections.node("extends");
  if (node === void 0) return;
  const nodes = referenceNodes(node.value);
  if (nodes.length === 0) refuse(node.value, reading, "a reference or a list of references");
  for (const item of nodes) {
    const found = reference.read(item, reading);
    if (found !== void 0 && !origin.extended.some(({ from }) => from === found.from))
      report(reading, item.place, `\`${found.from}\` is not there, or may not be read`);
  }
}

// src/gather/fork-commit.ts
async function refuseForkCommit(world, repository, commit) {
  const name = `${repository.owner}/${repository.name}`;
  const found = await askFor(world, { to: "github", path: repoPath(repository) }, parseRepository);
  const answer = found.kind === "known" ? await askMembership(world, { repository, commit, likely: [found.value.defaultBranch] }) : found;
  if (answer.kind === "known" && answer.value.kind === "branch") return;
  if (answer.kind === "known")
    throw new GateError("POLICY_INVALID", `the policy extends ${name} at ${commit}, which is on no branch of that repository`, {
      help: `Name a commit of one of its branches. Anybody can have a commit served under the name ${name} by pushing it to a fork.`
    });
  throw new GateError("CONTENTS_UNAVAILABLE", `whether ${commit} belongs to ${name} could not be found out`, {
    help: "Re-run the job. If it fails again, check that the token can read that repository.",
    cause: answer.kind === "unavailable" ? answer.detail : void 0
  });
}

// src/line/policy-references.ts
async function readExtended(reference2, policy, snapshot, world) {
  const text2 = reference2.kind === "beside" ? await snapshot.read(beside(policy, reference2.from)) : await readRemote(reference2, world);
  return text2 === void 0 ? [] : [{ from: reference2.from, text: text2, sha256: sha256Of(text2) }];
}
async function readRemote({ repository, path, commit }, world) {
  const [owner = "", name = ""] = repository.split("/");
  await refuseForkCommit(world, { owner, name }, commit);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const answer = await world.ask({ to: "github", path: `/repos/${repository}/contents/${encoded}?ref=${commit}` });
  if (answer.kind === "absent") return void 0;
  const content = answer.kind === "known" && isJsonObject(answer.value) ? field(answer.value, "content") : void 0;
  if (typeof content === "string") return Buffer.from(content, "base64").toString("utf8");
  throw new GateError("CONTENTS_UNAVAILABLE", `${repository}/${path} could not be read`, {
    help: "Re-run the job. If it fails again, check that the token can read that repository.",
    cause: answer.kind === "unavailable" ? answer.detail : void 0
  });
}
function beside(policy, reference2) {
  const parts = policy.split("/").slice(0, -1);
  for (const part of reference2.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/line/policy-file.ts
async function readPolicy2(world, file) {
  const found = await openIn(world.trusted, file);
  if (found !== void 0) return read(found, file, world);
  if (!file.named) return void 0;
  const where = world.trusted.commit === void 0 ? "" : " at the base";
  throw new GateError("POLICY_MISSING", `there is no ${file.path}${where}`, {
    help: "Correct its name (`--policy`, or the input `policy`), or write a policy with `countersign init` and merge it first: a pull request cannot bring its own."
  });
}
async function readPolicyChange(world, file, base) {
  if (world.trusted.commit === void 0 || world.head.commit === void 0 || world.head.commit === world.trusted.commit) return void 0;
  const [head, before] = await Promise.all([openIn(world.head, file), openIn(world.base, file)]);
  const [here, parted] = await Promise.all([filesOf(head, file), filesOf(before, file)]);
  const edited = differing(here, parted);
  if (edited[0] === void 0 || differing(here, filesOfBase(base, file)).length === 0) return void 0;
  const named = edited.includes(file.path) ? file.path : edited[0];
  if (head === void 0)
    return { file: named, loosens: true, broken: false, lines: [`removes ${file.path}: everything would be judged by continuity`] };
  return { file: named, ...await deltaFrom(head, file, base, world) };
}
async function openIn(snapshot, { path }) {
  const text2 = await snapshot.read(path);
  return text2 === void 0 ? void 0 : { text: text2, snapshot, ...openPolicy(text2, path) };
}
async function read({ text: text2, snapshot, references, read: read2 }, { path }, world) {
  const extended = [];
  for (const reference2 of references) extended.push(...await readExtended(reference2, path, snapshot, world));
  return read2({ commit: snapshot.commit, sha256: sha256Of(text2), extended });
}
async function filesOf(found, file) {
  if (found === void 0) return /* @__PURE__ */ new Map([[file.path, void 0]]);
  const files = /* @__PURE__ */ new Map([[file.path, sha256Of(found.text)]]);
  for (const path of filesBeside(found.references, file.path)) files.set(path, await stateOf(path, found.snapshot));
  return files;
}
var extendedFiles = (text2, policy) => filesBeside(openPolicy(text2, policy).references, policy);
var filesBeside = (references, policy) => references.slice(0, MAX_REFERENCES).flatMap((reference2) => reference2.kind === "beside" ? [beside(policy, reference2.from)] : []);
async function stateOf(path, snapshot) {
  try {
    const text2 = await snapshot.read(path);
    return text2 === void 0 ? void 0 : sha256Of(text2);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return error.code;
  }
}
function filesOfBase({ source }, file) {
  const shared = (source?.extends ?? []).filter(({ reference: reference2 }) => reference2.kind === "beside");
  return new Map([
    [file.path, source?.sha256],
    ...shared.map(({ reference: reference2, sha256 }) => [beside(file.path, reference2.from), sha256])
  ]);
}
var differing = (a, b) => [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
async function deltaFrom(head, file, base, world) {
  try {
    const unread = unreadLines(head.references, base);
    if (unread.length > 0) return { broken: false, loosens: true, lines: unread };
    return { broken: false, ...policyDelta(base, await read(head, file, world)) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return {
      loosens: true,
      broken: error.code === "POLICY_INVALID",
      lines: [`would not be a valid policy: ${error.message}`, ...error.problems.map((p) => `${p.line}:${p.column} ${p.message}`)]
    };
  }
}
var MAX_REFERENCES = 20;
function unreadLines(references, { source }) {
  if (references.length > MAX_REFERENCES) return [`extends ${references.length} files, which are not read before they are merged`];
  const repositories = new Set(
    (source?.extends ?? []).flatMap(({ reference: reference2 }) => reference2.kind === "remote" ? [reference2.repository] : [])
  );
  const strange = references.filter((reference2) => reference2.kind === "remote" && !repositories.has(reference2.repository));
  return strange.map(({ from }) => `extends ${from}, which is not read before it is merged`);
}

export {
  parsePattern,
  openPolicy,
  readPolicy2 as readPolicy,
  readPolicyChange,
  extendedFiles
};
