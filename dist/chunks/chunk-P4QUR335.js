import {
  readYaml
} from "./chunk-FGAI5O7R.js";
import {
  rules
} from "./chunk-K6U7SMI5.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import {
  c42_DEFAULT_SETTINGS as DEFAULT_SETTINGS
} from "./shared-E04875EB.js";
import {
  c62_RULE_IDS as RULE_IDS
} from "./shared-E04875EB.js";
import {
  c28_didYouMean as didYouMean
} from "./shared-E04875EB.js";
import {
  ECOSYSTEMS,
  parsePackageName,
  plainAddress
} from "./chunk-VYA3Q5WH.js";
import {
  c51_SHA1_ID as SHA1_ID
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_ISSUER as GITHUB_ISSUER,
  c49_GITHUB_URL as GITHUB_URL,
  c49_GITLAB_ISSUER as GITLAB_ISSUER
} from "./shared-E04875EB.js";
import {
  c9_parseIntegrity as parseIntegrity,
  c9_parseVersion as parseVersion
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_HOUR as HOUR,
  c20_MINUTE as MINUTE,
  c20_wholeUnits as wholeUnits
} from "./shared-E04875EB.js";
import {
  c81_listText as listText
} from "./shared-E04875EB.js";

// src/traits/ids-where.ts
var idsWhere = (applies) => RULE_IDS.filter((id) => applies(rules[id]));

// src/traits/level.ts
var FIXED_RULES = idsWhere(({ isFixed }) => isFixed);
function levelOf(rule, policy) {
  const { isFixed, defaultLevel } = rules[rule];
  return isFixed ? defaultLevel : policy.levels[rule] ?? defaultLevel;
}
var toldOfRule = (rule) => rules[rule];

// src/traits/way-out.ts
var NOT_EXEMPTIBLE = idsWhere((rule) => rule.about === "candidate" && rule.exemptible === "never");
var EXEMPTED_AT_INIT = idsWhere((rule) => rule.about === "candidate" && rule.exemptible === "at-init");
var isExemptedAtInit = (rule) => EXEMPTED_AT_INIT.includes(rule);
function firstStepOf(id) {
  const rule = rules[id];
  if (rule.about !== "candidate") return "ask";
  return rule.exemptible === "never" ? "refuse" : rule.firstStep ?? "ask";
}
var answeredByTrust = (...kinds) => idsWhere((rule) => rule.about === "candidate" && rule.trustAnswers !== void 0 && kinds.includes(rule.trustAnswers));
function causesOf(id) {
  const rule = rules[id];
  return rule.about === "candidate" ? rule.follows ?? [] : [];
}

// src/policy/write/words.ts
function durationText(milliseconds) {
  if (milliseconds === 0) return "0";
  const { count, unit } = wholeUnits(milliseconds);
  return `${count}${unit.charAt(0)}`;
}
var dayText = (iso) => iso.slice(0, 10);
function publisherText(publisher) {
  const { repository: repository2, workflow, refs, refGlobs, triggers } = publisher;
  return `${repository2} (${workflow.split("/").at(-1) ?? workflow} on ${[...refs, ...refGlobs].join(" or ")}, by ${triggers.join(" or ")})`;
}
function entryText(entry) {
  const range = entry.versions === void 0 ? "" : ` in versions ${entry.versions}`;
  switch (entry.kind) {
    case "publisher":
      return `${publisherText(entry.publisher)}${range}`;
    case "unattested":
      return `${unattestedText(entry)} without an attestation${range}`;
    case "action":
      return actionText(entry);
    case "deny":
      return `every version${entry.versions === void 0 ? "" : ` in ${entry.versions}`}`;
  }
}
function actionText({ repositoryId, ownerId, branches, detached, immutable }) {
  const who = repositoryId === void 0 ? "the repository of this name" : `the repository with the id ${repositoryId}`;
  return [
    ownerId === void 0 ? who : `${who} of the owner ${ownerId}`,
    ...branches.length === 0 ? [] : [`on ${branches.join(" or ")}`],
    ...detached ? ["released beside its branches"] : [],
    ...immutable === void 0 ? [] : ["with immutable releases"]
  ].join(", ");
}
function unattestedText({ accounts, registry: registry2, taggedIn, reproduced }) {
  const anyone = accounts.length === 0 ? "anybody" : listText(accounts);
  const who = registry2 === void 0 ? anyone : `${anyone} at ${registry2}`;
  if (taggedIn === void 0) return who;
  return `${who}, tagged in ${taggedIn}${reproduced === true ? " and made of its files," : ","}`;
}

// src/policy/write/to-yaml.ts
var some = (list) => list === void 0 || list.length === 0 ? void 0 : list;
var day = (iso) => iso === void 0 ? void 0 : dayText(iso);
var unless = (value, usual) => value === usual ? void 0 : value;
function publisherYaml(publisher) {
  const { repository: repository2, repositoryId, ownerId, workflow, refs, refGlobs, triggers, environment, maintainers, since, until, issuer: issuer2 } = publisher;
  const isGitLab = publisher.provider === "gitlab-ci";
  const gitHub = isGitLab ? {} : { signer: publisher.signer, runner: publisher.runner, tag: publisher.tag, branches: some(publisher.branches) };
  const hasMaintainers = maintainers.github !== void 0 || maintainers.npm !== void 0;
  return {
    provider: isGitLab ? "gitlab-ci" : void 0,
    issuer: unless(issuer2, isGitLab ? GITLAB_ISSUER : GITHUB_ISSUER),
    ...{ repository: repository2, repositoryId, ownerId, workflow },
    refs: some(refs),
    refGlobs: some(refGlobs),
    ...{ triggers, environment, ...gitHub },
    maintainers: hasMaintainers ? { github: maintainers.github, npm: maintainers.npm } : void 0,
    since: day(since),
    until: day(until)
  };
}
function entryYaml(entry) {
  const { versions, run, source } = entry;
  const cooldown = entry.cooldown === void 0 ? void 0 : durationText(entry.cooldown);
  switch (entry.kind) {
    case "publisher":
      return versions === void 0 && cooldown === void 0 && run === void 0 && source === void 0 ? entry.publisher.name : { publisher: entry.publisher.name, versions, cooldown, run, source };
    case "unattested":
      return {
        ...{ unattested: true, accounts: entry.accounts.length === 0 ? void 0 : entry.accounts, registry: entry.registry },
        ...{
          taggedIn: entry.taggedIn,
          reproduced: entry.reproduced === true ? true : void 0,
          source,
          versions,
          cooldown,
          since: day(entry.since),
          until: day(entry.until)
        }
      };
    case "action":
      return {
        repositoryId: entry.repositoryId,
        ownerId: entry.ownerId,
        branches: entry.branches.length === 0 ? void 0 : entry.branches,
        detached: entry.detached ? true : void 0,
        immutable: entry.immutable,
        cooldown
      };
    case "deny":
      return { deny: true, versions, reason: entry.reason };
  }
}
function entriesYaml(entries) {
  const values = entries.map(entryYaml);
  const [only] = values;
  return values.length === 1 && typeof only === "string" ? only : values;
}
function exemptionYaml(exemption) {
  const { package: name, version, integrity, source, commit, rules: rules2, reason, approvedBy, expires } = exemption;
  return {
    package: name,
    version: commit === void 0 ? version : void 0,
    integrity,
    source,
    commit,
    rules: rules2,
    reason,
    approvedBy,
    expires: dayText(expires)
  };
}
function settingsYaml(settings) {
  const { cooldown, cooldownSecurityFixes, unlisted, registries, run } = settings;
  return {
    cooldown: unless(durationText(cooldown), durationText(DEFAULT_SETTINGS.cooldown)),
    cooldownSecurityFixes: unless(cooldownSecurityFixes, DEFAULT_SETTINGS.cooldownSecurityFixes),
    unlisted: unless(unlisted, DEFAULT_SETTINGS.unlisted),
    registries: settings.registriesStated === true || registries.length > 1 || registries[0] !== "public" ? registries : void 0,
    registriesWithoutMetadata: settings.registriesWithoutMetadata,
    registriesWithoutAttestations: settings.registriesWithoutAttestations,
    ecosystems: settings.ecosystems,
    run: settings.runStated === true ? run : unless(run, DEFAULT_SETTINGS.run),
    source: settings.source,
    cooldownUntagged: settings.cooldownUntagged === void 0 ? void 0 : durationText(settings.cooldownUntagged),
    attestationLostAfter: settings.attestationLostAfter === void 0 ? void 0 : durationText(settings.attestationLostAfter)
  };
}
function policyYaml(policy) {
  const exemptions = policy.exemptions.map(exemptionYaml);
  return {
    version: 1,
    settings: filled(settingsYaml(policy.settings)),
    rules: filled(policy.levels),
    publishers: filled(Object.fromEntries(policy.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    packages: filled(Object.fromEntries(policy.packages.map(({ pattern, entries }) => [pattern.text, entriesYaml(entries)]))),
    exemptions: exemptions.length === 0 ? void 0 : exemptions
  };
}
var filled = (map) => Object.values(map).some((value) => value !== void 0) ? map : void 0;

// src/policy/read/policy-yaml.ts
var LIMITS = { what: "a policy", maxLength: 1e6, maxDepth: 12 };
var readPolicyYaml = (text2) => readYaml(text2, LIMITS);

// src/policy/read/shape.ts
var fits = (shape, text2) => "value" in shape.parse(text2);
var notOne = (hint = "") => ({ hint });
function text({ wanted, schema, numbers = false, parse }) {
  const read = (node, label, reading) => {
    if (node.kind !== "scalar") return refuse(node, label, reading, wanted);
    if (node.is !== "text" && !(numbers && node.is === "number")) {
      const parsed2 = parse(node.text);
      const hint = "value" in parsed2 ? `; put it in quotes: "${node.text}"` : parsed2.hint;
      return refuse(node, label, reading, wanted, hint);
    }
    const parsed = parse(node.text);
    return "value" in parsed ? parsed.value : refuse(node, label, reading, wanted, parsed.hint);
  };
  return { schema: { type: numbers ? ["string", "integer"] : "string", ...schema }, read, parse };
}
function word(words2, wanted = oneOfWords(words2)) {
  return text({
    wanted,
    schema: { enum: words2 },
    parse: (found) => {
      const value = words2.find((candidate) => candidate === found);
      return value === void 0 ? notOne(didYouMean(found, words2)) : { value };
    }
  });
}
var oneOfWords = (words2) => {
  const quoted = words2.map((candidate) => `\`${candidate}\``);
  return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`;
};
var yes = {
  schema: { const: true },
  read: (node, label, reading) => node.kind === "scalar" && node.is === "boolean" && node.text.toLowerCase() === "true" ? true : refuse(node, label, reading, "`true`, or absent")
};
function listOf(item) {
  const read = (node, label, reading) => {
    if (node.kind === "scalar") return refuseSingle(item, node, label, reading);
    if (node.kind !== "list") return refuse(node, label, reading, "a list");
    if (node.items.length === 0)
      return refuse(node, label, reading, "a list with at least one item", "; remove the key if the list is empty");
    const values = [];
    for (const element of node.items) {
      const value = item.read(element, label, reading);
      if (value !== void 0) values.push(value);
    }
    return values.length === node.items.length && isNonEmpty(values) ? values : void 0;
  };
  return { schema: { type: "array", minItems: 1, items: item.schema }, read };
}
function refuseSingle(item, node, label, reading) {
  const isOne = item.read(node, label, reading) !== void 0;
  return refuse(
    node,
    label,
    reading,
    "a list",
    isOne ? `; write [${/^[\w./-]+$/.test(node.text) ? node.text : JSON.stringify(node.text)}]` : ""
  );
}
function refuse(node, label, reading, wanted, hint = "") {
  if (node.kind === "nothing" && node.refused) return void 0;
  return report(reading, node.place, `${label} must be ${wanted}, found ${describe(node)}${hint}`);
}
function report({ problems }, { line, column }, message) {
  problems.push({ line, column, message });
  return void 0;
}
function describe(node) {
  switch (node.kind) {
    case "nothing":
      return "nothing";
    case "list":
      return node.items.length === 0 ? "an empty list" : "a list";
    case "map":
      return "a mapping";
    case "scalar":
      return node.is === "text" ? JSON.stringify(short(node.text)) : node.is === "number" ? `the number ${short(node.text)}` : node.text;
  }
}
var short = (found) => found.length > 60 ? `${found.slice(0, 60)}…` : found;

// src/policy/read/formats.ts
var UNITS = { m: MINUTE, h: HOUR, d: DAY };
var DURATION = /^(?:0|([0-9]{1,5})([mhd]))$/;
var duration = text({
  wanted: "a duration like 72h, 3d or 90m",
  numbers: true,
  schema: { pattern: "^(0|[0-9]{1,5}[mhd])$", minimum: 0, maximum: 0 },
  parse: (found) => {
    const [whole, amount = "0", unit = "h"] = DURATION.exec(found) ?? [];
    if (whole === void 0) return notOne(/^[0-9]{1,5}$/.test(found) ? `; a number needs a unit, like ${found}h` : "");
    return { value: Number(amount) * (UNITS[unit] ?? 0) };
  }
});
var DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
var date = text({
  wanted: "a date like 2027-01-31",
  schema: { format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
  parse: (found) => {
    const [whole, year = "", month = "", day2 = ""] = DATE.exec(found) ?? [];
    if (whole === void 0) return notOne();
    const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day2)));
    return calendar.toISOString().slice(0, 10) === found ? { value: found } : notOne("; there is no such day");
  }
});
var startOfDay = (day2) => `${day2}T00:00:00.000Z`;
var endOfDay = (day2) => `${day2}T23:59:59.999Z`;
var versionRange = text({
  wanted: 'a SemVer range like ">=1.13.4" or "<2 || ^3.1"',
  numbers: true,
  schema: { type: ["string", "number"], minimum: 0, minLength: 1, maxLength: 256, pattern: "\\S" },
  parse: (found) => found.trim() !== "" && found.length <= 256 && ECOSYSTEMS.npm.versions.isRange(found) ? { value: found } : notOne()
});
var SEMVER = /^[0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$/;
var GIT_VERSION = /^[0-9a-f]{7,64}$/;
var exactVersion = text({
  wanted: "one exact version like 1.2.3",
  schema: { pattern: `${SEMVER.source}|${GIT_VERSION.source}` },
  parse: (found) => (SEMVER.test(found) || GIT_VERSION.test(found)) && parseVersion(found) !== void 0 ? { value: found } : notOne(!ECOSYSTEMS.npm.versions.isRange(found) ? "" : "; an exemption is for one version")
});
var HASH = "(?:sha(?:1|224|256|384|512)|md5)-[A-Za-z0-9+/]+={0,2}";
var CHECKSUM = /^(?:[0-9a-z]{1,16}\/)?[0-9a-f]{128}$/;
var lockedHash = text({
  wanted: "an integrity like sha512-…, as in the lockfile",
  schema: { maxLength: 4096, pattern: `^\\s*${HASH}(?:\\s+${HASH})*\\s*$|${CHECKSUM.source}` },
  parse: (found) => {
    const value = CHECKSUM.test(found) ? found : parseIntegrity(found);
    return value === void 0 ? notOne() : { value };
  }
});
var NAME_PART = "[A-Za-z0-9~_-][A-Za-z0-9._~-]*";
var packageName = text({
  wanted: "the exact name of a package",
  schema: { maxLength: 214, pattern: `^(?:@${NAME_PART}/)?${NAME_PART}$` },
  parse: (found) => parsePackageName(found) === void 0 ? notOne(found.includes("*") ? "; an exemption is for one package" : "") : { value: found }
});
var BLANK = /^\s*$/;
var CONTROL = new RegExp("\\p{Cc}", "u");
var words = (wanted, maxLength = 255) => text({
  wanted,
  schema: { minLength: 1, maxLength, pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$" },
  parse: (found) => BLANK.test(found) || CONTROL.test(found) || found.length > maxLength ? notOne() : { value: found }
});
var PUBLISHER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var publisherName = {
  ...words("the name of a publisher"),
  schema: { type: "string", pattern: PUBLISHER_NAME.source }
};
var prose = text({
  wanted: "text that says why",
  schema: { minLength: 1, pattern: "\\S" },
  parse: (found) => BLANK.test(found) ? notOne() : { value: found.trim() }
});
var numericId = text({
  wanted: 'a numeric id like "390497226"',
  numbers: true,
  schema: { pattern: "^[1-9][0-9]{0,19}$", minimum: 1 },
  parse: (found) => /^[1-9][0-9]{0,19}$/.test(found) ? { value: found } : notOne()
});
var gitHubLogin = text({
  wanted: "a GitHub login like octocat or dependabot[bot]",
  schema: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$" },
  parse: (found) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(?:\[bot\])?$/.test(found) ? { value: found } : notOne(found.startsWith("@") ? "; leave out the @" : "")
});
var npmAccount = words("the name of an npm account", 214);
var REGISTRY = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@/-]*)?$/;
var kept = (url) => plainAddress(url).replace(/(?<!\/)\/+$/, "");
var registry = text({
  wanted: "`public` or the URL of a registry",
  schema: { pattern: `^public$|${REGISTRY.source}` },
  parse: (found) => {
    if (found === "public" || REGISTRY.test(found)) return { value: kept(found) };
    return notOne(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.test(found) ? `; write https://${found}` : "");
  }
});
var NPMS_OWN = /^https?:\/\/registry\.(?:npmjs\.org|yarnpkg\.com)(?:[:/]|$)/;
var otherRegistry = text({
  wanted: "the URL of a registry that is not npm's own",
  schema: { pattern: REGISTRY.source },
  parse: (found) => {
    if (REGISTRY.test(found) && !NPMS_OWN.test(kept(found))) return { value: kept(found) };
    return notOne(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.test(found) ? `; write https://${found}` : "");
  }
});
var commitId = text({
  wanted: "the full id of a commit, 40 hexadecimal digits",
  schema: { pattern: SHA1_ID.source },
  parse: (found) => SHA1_ID.test(found) ? { value: found } : notOne()
});

// src/text/glob.ts
var isGlob = (pattern) => pattern.includes("*");
function matchesRefGlob(pattern, ref) {
  const wanted = pattern.split("/");
  const found = ref.split("/");
  return wanted.length === found.length && wanted.every((segment, index) => matchesSegment(segment, found[index] ?? ""));
}
function matchesSegment(pattern, segment) {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === void 0) return pattern === segment;
  if (isControlled(segment) || segment.length < head.length + tail.length) return false;
  if (!segment.startsWith(head) || !segment.endsWith(tail)) return false;
  let from = head.length;
  const end = segment.length - tail.length;
  for (const literal of rest) {
    const at = segment.indexOf(literal, from);
    if (at < 0 || at + literal.length > end) return false;
    from = at + literal.length;
  }
  return true;
}
var isControlled = (segment) => /[\p{Cc} ]/u.test(segment);

// src/domain/closed.ts
var isWithin = (name, pattern) => name === pattern || pattern.endsWith("*") && name.replace(/\*$/, "").startsWith(pattern.slice(0, -1));

// src/policy/read/formats-identity.ts
var OWNER = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?";
var NAME = "[A-Za-z0-9_.-]{1,100}";
var GITHUB_REPOSITORY = new RegExp(`^${OWNER}/${NAME}$`);
var GITLAB_PROJECT = /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+){1,20}$/;
var NO_DOTS = "^(?!(?:.*/)?\\.{1,2}(?:/|$))";
var gitHubRepository = repository("a repository like owner/name", GITHUB_REPOSITORY);
var gitLabProject = repository("a project like group/project", GITLAB_PROJECT);
function repository(wanted, pattern) {
  return text({
    wanted,
    schema: { pattern: `${NO_DOTS}${pattern.source.slice(1)}` },
    parse: (found) => pattern.test(found) && !hasDots(found) ? { value: found } : notOne(repositoryHint(found, pattern))
  });
}
function repositoryHint(found, pattern) {
  const bare = found.replace(/^(?:git\+)?(?:https?|ssh|git):\/\/[^/]+\//, "").replace(/^github:/, "").replace(/(?:\.git)?\/?$/, "");
  return bare !== found && pattern.test(bare) ? `; write ${bare}` : "";
}
var hasDots = (path) => path.split("/").some((part) => part === "." || part === "..");
var GITHUB_WORKFLOW = /^\.github\/workflows\/[^/\s@]+\.ya?ml$/;
var gitHubWorkflow = text({
  wanted: "the path of a workflow like .github/workflows/release.yml",
  schema: { pattern: GITHUB_WORKFLOW.source },
  parse: (found) => {
    if (GITHUB_WORKFLOW.test(found)) return { value: found };
    const path = `.github/workflows/${found.replace(/^\.?\/?(?:\.?github\/workflows\/)?/, "")}`;
    return notOne(GITHUB_WORKFLOW.test(path) ? `; write ${path}` : "");
  }
});
var GITLAB_CONFIG = /^[^/\s@][^\s@]*\.ya?ml$/;
var gitLabConfig = text({
  wanted: "the path of the CI configuration like .gitlab-ci.yml",
  schema: { pattern: `${NO_DOTS}${GITLAB_CONFIG.source.slice(1)}` },
  parse: (found) => GITLAB_CONFIG.test(found) && !hasDots(found) ? { value: found } : notOne()
});
var FORBIDDEN_IN_REF = /[\p{Cc} ~^:?[\]\\]|\.\.|\/\/|@\{|\/$|\.$/u;
var NOT_IN_REF = "(?!.*(?:\\.\\.|//|@\\{|[/.]$))";
var REF_CHARACTER = (also) => `[^\\u0000-\\u001f\\u007f-\\u009f ~^:?\\[\\]\\\\${also}]`;
var FULL_REF = /^refs\/(?:heads|tags)\/./;
var exactRef = text({
  wanted: "a full ref like refs/heads/main or refs/tags/v1.0.0",
  schema: { pattern: `^${NOT_IN_REF}refs/(?:heads|tags)/${REF_CHARACTER("*")}+$` },
  parse: (found) => {
    if (found.includes("*")) return notOne("; a pattern belongs in `refGlobs`");
    if (FULL_REF.test(found) && !FORBIDDEN_IN_REF.test(found)) return { value: found };
    return notOne(shortRefHint(found));
  }
});
var refGlob = text({
  wanted: "a pattern for full refs like refs/tags/v*",
  schema: { pattern: `^(?=.*\\*)(?!.*\\*\\*)${NOT_IN_REF}refs/${REF_CHARACTER("{}")}+$` },
  parse: (found) => {
    if (found.includes("**")) return notOne("; `**` is not supported, and `*` does not cross `/`");
    if (/[?[\]{}\\]/.test(found)) return notOne("; `*` is the only special character");
    if (found.startsWith("refs/") && isGlob(found) && !FORBIDDEN_IN_REF.test(found)) return { value: found };
    return notOne(shortRefHint(found));
  }
});
function shortRefHint(found) {
  const bare = found.replace(/^\/?(?:heads\/|origin\/)?/, "");
  if (found.startsWith("refs/") || bare === "" || FORBIDDEN_IN_REF.test(bare)) return "";
  if (found.startsWith("tags/")) return `; write refs/${found}`;
  return /^v?[0-9*]/.test(bare) ? `; write refs/tags/${bare} or refs/heads/${bare}` : `; write refs/heads/${bare}`;
}
var SIGNER = new RegExp(`^${OWNER}/${NAME}/\\.github/workflows/[^/\\s@]+\\.ya?ml@(?:refs/(?:heads|tags)/\\S+|[0-9a-f]{40})$`);
var signer = text({
  wanted: "a reusable workflow like owner/repo/.github/workflows/build.yml@refs/tags/v1",
  schema: { pattern: `^(?!.*\\*)${SIGNER.source.slice(1)}` },
  parse: (found) => {
    if (SIGNER.test(found) && !found.includes("*")) return { value: found };
    const bare = found.startsWith(`${GITHUB_URL}/`) ? found.slice(GITHUB_URL.length + 1) : "";
    return notOne(SIGNER.test(bare) ? `; write ${bare}` : found.includes("@") ? "; after the @ write a full ref or a commit" : "");
  }
});
var trigger = text({
  wanted: "the name of an event like push or release",
  schema: { pattern: "^[a-z][a-z_]{0,99}$" },
  parse: (found) => /^[a-z][a-z_]{0,99}$/.test(found) ? { value: found } : notOne()
});
var ISSUER = /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~-]+)*$/;
var issuer = text({
  wanted: "the https URL of an OpenID issuer, without a trailing slash",
  schema: { pattern: ISSUER.source },
  parse: (found) => ISSUER.test(found) ? { value: found } : notOne()
});
var tagPattern = text({
  wanted: "the form of release tags, like v{version} or {name}@{version}",
  schema: { pattern: `^(?=.*\\{version\\})(?!.*(?:\\.\\.|//|[/.]$))(?:${REF_CHARACTER("*{}")}|\\{version\\}|\\{name\\})+$` },
  parse: (found) => {
    const bare = found.replaceAll("{version}", "1").replaceAll("{name}", "n");
    return found.includes("{version}") && !/[{}*]/.test(bare) && !FORBIDDEN_IN_REF.test(bare) ? { value: found.replace(/^refs\/tags\//, "") } : notOne();
  }
});
var branch = text({
  wanted: "the name of a branch like main",
  schema: { pattern: `^(?!refs/(?!heads/)|refs/heads/refs/)${NOT_IN_REF}${REF_CHARACTER("*")}+$` },
  parse: (found) => {
    const name = found.replace(/^refs\/heads\//, "");
    return name === "" || name.startsWith("refs/") || name.includes("*") || FORBIDDEN_IN_REF.test(name) ? notOne() : { value: name };
  }
});

export {
  matchesRefGlob,
  idsWhere,
  FIXED_RULES,
  levelOf,
  toldOfRule,
  NOT_EXEMPTIBLE,
  isExemptedAtInit,
  firstStepOf,
  answeredByTrust,
  causesOf,
  durationText,
  dayText,
  publisherText,
  entryText,
  publisherYaml,
  entryYaml,
  entriesYaml,
  exemptionYaml,
  policyYaml,
  readPolicyYaml,
  isWithin,
  fits,
  notOne,
  text,
  word,
  yes,
  listOf,
  refuse,
  report,
  short,
  duration,
  date,
  startOfDay,
  endOfDay,
  versionRange,
  exactVersion,
  lockedHash,
  packageName,
  words,
  PUBLISHER_NAME,
  publisherName,
  prose,
  numericId,
  gitHubLogin,
  npmAccount,
  registry,
  otherRegistry,
  commitId,
  gitHubRepository,
  gitLabProject,
  gitHubWorkflow,
  gitLabConfig,
  exactRef,
  refGlob,
  signer,
  trigger,
  issuer,
  tagPattern,
  branch
};
