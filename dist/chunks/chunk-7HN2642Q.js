import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/beside/effects.ts
function effectOf(kind, key) {
  if (kind === "corepack-env") return { decides: "where Corepack fetches the package manager, and whether it checks whose it is" };
  if (kind === "yarn-env") return { decides: "the environment of every script that Yarn runs" };
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
  mirror: {
    decides: "which bytes are installed in place of those of a registry",
    reason: "What lies in a mirror is compared with the hashes of the lockfile only, and they come with the same pull request."
  },
  patch: {
    decides: "what the code of a package becomes after it is unpacked",
    reason: "What a patch adds was published by nobody: it runs with the package, and no attestation is about it."
  }
};
function archivesUnshown(archives) {
  return [false, true].flatMap((isOutage) => {
    const [first, ...others] = archives.filter((one) => one.isOutage === isOutage);
    if (first === void 0) return [];
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [
      {
        message: `the archive ${first.path}${more} was not shown to hold the files of a version that the lockfile locks`,
        reason: "Yarn installs such an archive without asking a registry, and the checksum that it is compared with comes with the same pull request.",
        help: isOutage ? "Re-run the job: the tarball that it stands for could not be had." : "Delete it, let `yarn install` fetch it anew from the registry, and commit what that writes. An archive that Yarn patched or packed itself cannot be shown: take it out of the repository.",
        facts: limited([first, ...others].map(({ path, why }) => ({ label: path, found: why }))),
        ...isOutage && { undetermined: true },
        location: { file: first.path, line: 1 }
      }
    ];
  });
}
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
  const told = worst ?? deciding[0];
  return told === void 0 ? [] : [worst === void 0 ? redirected(file, told, deciding) : loosened(file, worst, deciding)];
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

export {
  effectOf,
  archivesUnshown,
  filesChanged,
  settingsChanged,
  unreadableInput
};
