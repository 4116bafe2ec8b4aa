import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MANIFEST,
  WORKSPACE,
  between,
  folderOf,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-2RCTLHF2.js";
import {
  changedSettings,
  readSettings
} from "./chunk-WDYDADZZ.js";
import "./chunk-ZKWGSIUW.js";
import "./chunk-BO4RTS6W.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-YITSKWAG.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import {
  spec
} from "./chunk-VTTPJSIE.js";
import {
  folderOfInput,
  installInputOf
} from "./chunk-ECGV5RLF.js";
import "./chunk-ANSDECAT.js";
import {
  isAmong
} from "./chunk-Y74EWB4W.js";
import {
  isJsonObject
} from "./chunk-H4Q4AXSQ.js";
import "./chunk-QD3PMZYE.js";
import {
  GateError,
  UnsuitableFileError
} from "./chunk-33IVOZPE.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/beside/effects.ts
function effectOf(kind, key) {
  const name = normal(kind, key);
  if (HARMLESS[kind]?.test(name) === true) return void 0;
  const scope = scopeIn(name);
  if (scope !== void 0) return { decides: `from which registry packages of ${scope} are fetched`, redirects: { scope } };
  if (REGISTRY.test(name)) return { decides: "from which registry packages are fetched", redirects: ALL };
  if (NETWORK.test(name)) return { decides: "through which host packages are fetched and whose word for it is believed", redirects: ALL };
  if (MIRROR.test(name)) return { decides: "from which folder packages are taken in place of a registry", redirects: ALL };
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
  const plain = kind === "yarnrc" ? key.replace(/^--(?:[\w*]+\.)?/, "") : key;
  return plain.startsWith("@") || plain.startsWith("//") || /^(?:npmScopes|registries|install\.scopes)\./.test(plain) ? plain : plain.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).replaceAll("_", "-").toLowerCase();
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

// src/beside/findings.ts
var MAX_FACTS = 20;
var WARNING = "warning";
var REVIEW = "Review it as carefully as code that runs in your build. If nobody on your side meant this change, do not merge.";
var CODE2 = {
  pnpmfile: {
    decides: "which dependencies packages are given, and runs in every install",
    reason: "pnpm runs this file before it looks at the lockfile, also where the frozen install then fails."
  },
  pnp: {
    decides: "which files every script of the project gets for a package",
    reason: "It is loaded before any other code, and an install that would write it anew need not come first."
  },
  "yarn-release": {
    decides: "which code runs as Yarn",
    reason: "Yarn hands over to this file before it reads anything else; no hash of the lockfile is about it."
  },
  "yarn-plugin": {
    decides: "which code runs inside Yarn",
    reason: "Yarn loads its plugins at every command; no hash of the lockfile is about them."
  },
  "yarn-cache": {
    decides: "which bytes Yarn installs without asking a registry",
    reason: "Archives and the checksums that they are compared with come with the same pull request."
  },
  mirror: {
    decides: "which bytes are installed in place of those of a registry",
    reason: "What lies in a mirror is compared with the hashes of the lockfile only, and they come with the same pull request."
  },
  patch: {
    decides: "what the code of a package becomes after it is unpacked",
    reason: "What a patch adds was published by nobody: it runs with the package, and no attestation is about it."
  }
};
function filesChanged(kind, files) {
  const [first, ...others] = files;
  const said = CODE2[kind];
  if (first === void 0 || said === void 0) return [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return [
    {
      message: `${first.path}${more} ${others.length === 0 ? `is ${first.how}, and decides` : "are changed, and decide"} ${said.decides.replace(/\bruns\b/, others.length === 0 ? "runs" : "run")}`,
      reason: said.reason,
      help: REVIEW,
      facts: limited(files.map(({ path, how: how2 }) => ({ label: how2, found: path }))),
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
  const told2 = worst ?? deciding[0];
  return told2 === void 0 ? [] : [worst === void 0 ? redirected(file, told2, deciding) : loosened(file, worst, deciding)];
}
function redirected(file, first, deciding) {
  return {
    message: sentence(file, first, deciding),
    reason: "An install obeys it whatever the lockfile says.",
    help: REVIEW,
    facts: limited(factsOf(deciding)),
    atMost: WARNING,
    location: { file, line: first.setting.line ?? 1 }
  };
}
function loosened(file, worst, deciding) {
  const { setting, loose } = worst;
  const what = `${loose[0] ?? ""}${loose.length > 1 ? ` and ${loose.length - 1} more` : ""}`;
  return {
    message: `${sentence(file, worst, deciding)}, while nothing binds the bytes of ${what}`,
    reason: "What is installed in the name of these packages is whatever that place serves: no hash of the lockfile says which bytes they must be.",
    help: `Take \`${setting.key}\` out of ${file}, or bring it in by a pull request of its own once every entry of the lockfile has its hash.`,
    facts: [{ label: "without a hash", found: loose.slice(0, MAX_FACTS).join(", ") }, ...limited(factsOf(deciding))],
    location: { file, line: setting.line ?? 1 }
  };
}
function sentence(file, { effect }, deciding) {
  const also = new Set(deciding.map((one) => one.effect.decides)).size - 1;
  return `${file} is changed, and decides ${effect.decides}${also === 0 ? "" : also === 1 ? ", and one more thing" : `, and ${also} more things`}`;
}
var factsOf = (deciding) => deciding.map(({ setting: { key, before, after } }) => ({ label: key, wanted: shown(key, before), found: shown(key, after) }));
var weakens = ({ unbinds }, { after }) => unbinds === true && /^(?:false|ignore|update|reset)$/i.test(after ?? "");
function shown(key, value) {
  if (value === void 0) return "not set";
  return /auth|token|password|secret/i.test(key) ? "a credential" : value.replace(/\/\/[^/@\s]{1,500}@/g, "//…@").slice(0, 300);
}
var limited = (facts) => facts.length <= MAX_FACTS ? facts : [...facts.slice(0, MAX_FACTS - 1), { label: "more", found: `${facts.length - MAX_FACTS + 1} others` }];
function unreadableInput(file, why, mayHide) {
  return {
    message: `${file} is changed, and cannot be read here`,
    reason: mayHide ? "It may name packages that are installed and run before anything else, and they could not be judged." : "It decides what an install fetches or runs, and what of that is new could not be told.",
    help: "Write it plainly: no anchors, tags, merge keys or hidden characters, and each key once. Then review its difference line by line.",
    facts: [{ label: "why", found: why }],
    ...!mayHide && { atMost: WARNING },
    location: { file, line: 1 }
  };
}

// src/line/inputs-named.ts
var NAMEABLE = /\.(?:[cm]?js|patch|diff|tgz|zip|gz)$/i;
var MAX_FOLDERS = 20;
var FILES = [".npmrc", ".yarnrc", ".yarnrc.yml", "pnpm-workspace.yaml", "package.json"];
async function inputsNamed(head, changed, projects) {
  const unknown = changed.filter(({ path }) => NAMEABLE.test(path) && installInputOf(path) === void 0);
  if (unknown.length === 0) return /* @__PURE__ */ new Map();
  const folders = [.../* @__PURE__ */ new Set(["", ...projects])].slice(0, MAX_FOLDERS);
  const named = (await Promise.all(folders.flatMap((folder) => FILES.map((name) => namedIn(head, folder, name))))).flat();
  return new Map(
    unknown.flatMap(({ path }) => {
      const found = named.find((one) => one.path === path || path.startsWith(`${one.path}/`));
      return found === void 0 ? [] : [[path, found.kind]];
    })
  );
}
async function namedIn(head, folder, name) {
  const settings = await settingsIn(head, folder + name);
  return settings.flatMap(({ key, value }) => {
    const kind = kindNamedBy(key);
    const paths = kind === void 0 ? [] : value.startsWith("{") ? patchesIn(value) : [value];
    return paths.flatMap((path) => {
      const at = normalised(folder + path);
      return kind === void 0 || at === void 0 ? [] : [{ path: at, kind }];
    });
  });
}
async function settingsIn(head, path) {
  const kind = installInputOf(path);
  try {
    if (kind === "manifest") {
      const reading = await readAsked(head, path);
      return reading.kind === "read" ? reading.asked.settings : [];
    }
    const text = await head.read(path);
    return kind === void 0 || text === void 0 ? [] : readSettings(kind, text) ?? [];
  } catch (error) {
    if (error instanceof UnsuitableFileError) return [];
    throw error;
  }
}
function kindNamedBy(key) {
  if (/^(?:pnpm\.)?(?:global-?)?pnpmfile$/i.test(key)) return "pnpmfile";
  if (/^(?:yarnPath|yarn-path)$/.test(key)) return "yarn-release";
  if (/^plugins(?:\.path)?$/.test(key)) return "yarn-plugin";
  if (/^(?:pnpm\.)?patchedDependencies(?:\.|$)/.test(key)) return "patch";
  return key === "yarn-offline-mirror" ? "mirror" : void 0;
}
function patchesIn(json) {
  const value = JSON.parse(json);
  return isJsonObject(value) ? Object.values(value).filter((path) => typeof path === "string") : [];
}
function normalised(path) {
  const parts = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/beside/gone.ts
function lockfileGone(lockfile, manifest, coveredBy) {
  const facts = [{ label: "project", found: manifest }, ...coveredBy === void 0 ? [] : [{ label: "lockfile above", found: coveredBy }]];
  const location = { file: manifest, line: 1 };
  if (coveredBy !== void 0) {
    return {
      message: `${lockfile} leaves, while ${manifest} stays below ${coveredBy}`,
      reason: "Only if it is a workspace of the project above does that lockfile say what is installed here.",
      help: `Check that ${manifest} is a workspace of the project above.`,
      facts,
      atMost: "notice",
      location
    };
  }
  return {
    message: `${lockfile} leaves, while ${manifest} and its dependencies stay`,
    reason: "What an install fetches is then whatever is newest at that hour, and no pull request shows it to anybody.",
    help: `Keep ${lockfile}, or delete the project with it. Where a project is meant to have no lockfile, set \`install-input-changed\` to \`warning\` in the policy's \`rules\`.`,
    facts,
    location
  };
}
function behindLink(path, what, lockfiles, leadsAway2) {
  return {
    message: `${path} is now ${what}, where lockfiles are not looked for`,
    reason: "An install in there uses a lockfile that this gate never sees, or one that can change without a change to be seen here.",
    help: `Keep ${path} a folder of this repository. What is behind a link is judged only where it is itself, and a submodule by a gate of its own.`,
    facts: lockfiles.slice(0, 20).map((found) => ({ label: "lockfile before", found })),
    ...!leadsAway2 && { atMost: "warning" },
    location: { file: path, line: 1 }
  };
}

// src/line/lockfiles-gone.ts
async function goneBehind(sides, facts) {
  const gone = facts.atBase.filter((file) => !facts.atHead.includes(file) && isAmong(file, facts.only));
  const found = /* @__PURE__ */ new Map();
  for (const file of gone) {
    const violation = await whereItWent(file, sides, facts);
    if (violation !== void 0) found.set(violation.location.file, violation);
  }
  for (const { path, before, after } of facts.changed) {
    if (after !== "link" && (after !== "submodule" || before === after)) continue;
    const violation = found.has(path) ? void 0 : await leadsAway(path, sides, facts);
    if (violation !== void 0) found.set(path, violation);
  }
  return [...found.values()];
}
async function whereItWent(lockfile, { base, head }, { atHead, atBase }) {
  const folder = folderOf(lockfile);
  const links = await linkOnTheWay(folder, head);
  if (links !== void 0) {
    const [path, state] = links;
    return behindLink(
      path,
      wordsFor(state),
      atBase.filter((file) => file.startsWith(`${path}/`)),
      isBlind(path, state, atHead)
    );
  }
  if (atHead.some((file) => folderOf(file) === folder)) return void 0;
  const manifest = await dependenciesIn(head, folder + MANIFEST);
  if (!manifest) return void 0;
  const above = atHead.find((file) => folder.startsWith(folderOf(file)));
  return await base.read(lockfile) === void 0 ? void 0 : lockfileGone(lockfile, folder + MANIFEST, above);
}
async function linkOnTheWay(folder, head) {
  const parts = folder.split("/").slice(0, -1);
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join("/");
    const state = await head.at?.(path);
    if (state === void 0) return void 0;
    if (state.kind !== "folder") return [path, state];
  }
  return void 0;
}
async function leadsAway(path, { base, head }, { atBase, atHead }) {
  const state = await head.at?.(path);
  if (state === void 0 || state.kind === "folder" || state.kind === "file") return void 0;
  const was = await base.at?.(path);
  const before = was?.kind === "link" ? targetOf(path, was.target) : path;
  const lockfiles = before === void 0 ? [] : atBase.filter((file) => file.startsWith(`${before}/`));
  const blind = isBlind(path, state, atHead);
  if (!blind || lockfiles.length === 0 && !leadsIntoModules(path, state)) return void 0;
  return behindLink(path, wordsFor(state), lockfiles, lockfiles.length > 0);
}
var wordsFor = (state) => state.kind === "link" ? `a symbolic link to ${JSON.stringify(state.target.slice(0, 200))}` : state.kind === "submodule" ? "a submodule" : "a file";
var isBlind = (path, state, atHead) => {
  const target = state.kind === "link" ? targetOf(path, state.target) : void 0;
  return target === void 0 || leadsIntoModules(path, state) || !atHead.some((file) => file.startsWith(target === "" ? "" : `${target}/`));
};
function leadsIntoModules(path, state) {
  const target = state.kind === "link" ? targetOf(path, state.target) : void 0;
  return target?.toLowerCase().split("/").some((part) => part === "node_modules" || part === ".git") === true;
}
function targetOf(path, target) {
  return target.startsWith("/") || /^[a-z]:/i.test(target) ? void 0 : normalised(folderOf(path) + target);
}
var DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"];
async function dependenciesIn(head, path) {
  try {
    const text = await head.read(path);
    if (text === void 0) return false;
    const json = JSON.parse(text.replace(/^\ufeff/, ""));
    return isJsonObject(json) && DEPENDENCIES.some((key) => typeof json[key] === "object" && json[key] !== null && Object.keys(json[key]).length > 0);
  } catch (error) {
    if (error instanceof GateError && error.code !== "CONTENTS_UNAVAILABLE") throw error;
    return true;
  }
}

// src/line/unbound.ts
var MAX_LOCKFILES = 100;
function createUnbound(head, lockfiles) {
  const read = /* @__PURE__ */ new Map();
  const unboundOf = (file) => {
    const known = read.get(file) ?? (read.size < MAX_LOCKFILES ? unboundIn(head, file) : Promise.resolve("unknown"));
    read.set(file, known);
    return known;
  };
  return async (path, effects) => {
    if (effects.every(({ redirects }) => redirects === void 0)) return () => [];
    const below = lockfiles.filter((file) => file.startsWith(folderOf(path)));
    const found = await Promise.all(below.map(async (file) => ({ file, packages: await unboundOf(file) })));
    return ({ redirects }) => redirects === void 0 ? [] : [...new Set(found.flatMap(({ file, packages }) => namesIn(file, packages, redirects.scope)))];
  };
}
function namesIn(file, packages, scope) {
  if (packages === "unknown") return [`what ${file} locks`];
  return packages.filter(({ name }) => scope === void 0 || name.startsWith(`${scope}/`)).map(spec);
}
async function unboundIn(head, file) {
  try {
    const text = await head.read(file);
    if (text === void 0) return [];
    const { packages } = (await import("./formats-4C37IHBQ.js")).parseLockfile(text, file);
    return packages.filter(
      ({ source, integrity, checksum }) => source.kind === "registry" && integrity === void 0 && checksum === void 0
    );
  } catch (error) {
    const isNoLockfile = error instanceof GateError && (error.code === "LOCKFILE_UNREADABLE" || error.code === "LOCKFILE_UNSUPPORTED");
    if (isNoLockfile || error instanceof UnsuitableFileError) return "unknown";
    throw error;
  }
}

// src/line/inputs-judged.ts
var OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?|specs?|examples?)_{0,2}\//i;
async function judgedInputs(sides, changed, only) {
  const [atBase, atHead] = await Promise.all([allLockfiles(sides.base), allLockfiles(sides.head)]);
  const projects = new Set([...atBase, ...atHead].map(folderOf));
  const named = await inputsNamed(sides.head, changed, projects);
  const inputs = changed.flatMap((path) => {
    const kind = installInputOf(path.path) ?? named.get(path.path);
    return kind === void 0 ? [] : [{ ...path, kind }];
  });
  const judged = inputs.filter(({ path }) => concerns(folderOfInput(path), projects, only));
  const unbound = createUnbound(sides.head, atHead);
  const packages = await changedPackages(judged, projects, atHead, sides);
  const settings = [];
  for (const input of judged) settings.push(...await settingsOf(input, packages.readings.get(input.path), sides, unbound));
  return {
    changes: packages.changes,
    inputs: [...settings, ...codeOf(judged), ...packages.unreadable, ...await goneBehind(sides, { changed, atBase, atHead, only })]
  };
}
var allLockfiles = (snapshot) => (snapshot.allLockfiles ?? snapshot.lockfiles)();
function concerns(folder, projects, only) {
  if (only.length === 0) return !OF_TESTS.test(folder) || projects.has(folder);
  return only.some((file) => folderOf(file).startsWith(folder) || folder.startsWith(folderOf(file)));
}
async function changedPackages(inputs, projects, lockfiles, { base, head }) {
  const files = inputs.filter(({ path, kind }) => holdsPackages(kind, path) && (folderOf(path) === "" || projects.has(folderOf(path))));
  const readings = /* @__PURE__ */ new Map();
  for (const { path } of files) readings.set(path, await Promise.all([readAsked(base, path), readAsked(head, path)]));
  const pairs = [...readings.values()];
  const after = await withoutLocked(packagesIn(pairs.map(([, now]) => now)), lockfiles, head);
  const before = packagesIn(pairs.map(([then]) => then));
  return {
    changes: between(after.length === 0 ? before : [...before, ...await atRoot(base, readings)], after).filter(comesIn(after)),
    unreadable: [...readings].flatMap(
      ([path, [, now]]) => now.kind === "unreadable" ? [unreadableInput(path, now.why, now.mayHide)] : []
    ),
    readings
  };
}
async function atRoot(base, readings) {
  const unread = [MANIFEST, WORKSPACE].filter((file) => !readings.has(file));
  return packagesIn(await Promise.all(unread.map((file) => readAsked(base, file))));
}
var comesIn = (after) => (change) => change.kind !== "removed" || after.every(({ name }) => name !== change.before.name);
var holdsPackages = (kind, path) => kind === "pnpm-workspace" || kind === "manifest" && path.toLowerCase().endsWith(".json");
async function settingsOf(input, judged, sides, unbound) {
  const { path, kind } = input;
  const readings = kind === "manifest" ? judged ?? await Promise.all([readAsked(sides.base, path), readAsked(sides.head, path)]) : void 0;
  if (readings !== void 0) {
    const [before, after] = readings.map((reading) => told(reading, judged === void 0));
    return settingsChanged(path, kind, changedSettings(before ?? [], after ?? []), () => []);
  }
  if (!SETTINGS.includes(kind)) return [];
  try {
    const [before, after] = await Promise.all([sides.base.read(path), sides.head.read(path)]);
    const now = readSettings(kind, after ?? "");
    if (now === void 0) return judged === void 0 ? [unreadableInput(path, "it is not plain YAML", false)] : [];
    const changed = changedSettings(readSettings(kind, before ?? "") ?? [], now);
    const effects = changed.flatMap(({ key }) => effectOf(kind, key) ?? []);
    return settingsChanged(path, kind, changed, await unbound(path, effects));
  } catch (error) {
    if (error instanceof UnsuitableFileError) return [unreadableInput(path, error.message, false)];
    throw error;
  }
}
var SETTINGS = ["npmrc", "yarnrc", "yarnrc-yml", "bunfig", "pnpm-workspace"];
function told(reading, packages) {
  if (reading.kind === "unreadable") return [];
  const { managers, configDependencies, settings } = reading.asked;
  const asSetting = (key) => (one) => ({ key, value: `${one.name}@${one.version}`, line: one.location.line });
  const unjudged = packages ? [...managers.map(asSetting("packageManager")), ...configDependencies.map(asSetting("configDependencies"))] : [];
  return [...settings, ...unjudged];
}
function codeOf(inputs) {
  const groups = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const key = `${input.kind} ${folderOfInput(input.path)}`;
    groups.set(key, [...groups.get(key) ?? [], input]);
  }
  return [...groups.values()].flatMap(
    (files) => filesChanged(
      files[0]?.kind ?? "manifest",
      files.map(({ path, before, after }) => ({ path, how: how(before, after) }))
    )
  );
}
var how = (before, after) => after === "link" ? "now a link" : before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
export {
  judgedInputs
};
