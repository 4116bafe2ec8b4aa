import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_compare,
  require_intersects,
  require_major,
  require_prerelease,
  require_satisfies,
  require_subset,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  require_valid
} from "./chunk-S2C6XYYC.js";
import {
  __toESM
} from "./chunk-7Y3QBSS7.js";

// src/ecosystems/npm/names.ts
var NAME = /^(?:@[a-z0-9-~_][a-z0-9-._~]*\/)?[a-z0-9-~_][a-z0-9-._~]*$/i;
var MAX_LENGTH = 214;
function parseNpmName(raw) {
  return raw.length <= MAX_LENGTH && NAME.test(raw) ? raw : void 0;
}
var purlOf = (p) => `pkg:npm/${p.name.replace(/^@/, "%40")}@${p.version}`;

// src/ecosystems/npm/versions.ts
var import_compare = __toESM(require_compare(), 1);
var import_major = __toESM(require_major(), 1);
var import_prerelease = __toESM(require_prerelease(), 1);
var import_satisfies = __toESM(require_satisfies(), 1);
var import_valid = __toESM(require_valid(), 1);
var import_intersects = __toESM(require_intersects(), 1);
var import_subset = __toESM(require_subset(), 1);
var import_valid2 = __toESM(require_valid2(), 1);
var BARE_COMPARATOR = /(?<![<>=])(<|>=)\s*[v=]?\s*([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.[xX*])?(?=\s|\||$)/g;
var written = (range) => range.replace(
  BARE_COMPARATOR,
  (_, operator, whole, minor) => `${operator}${whole}.${/^[0-9]+$/.test(minor ?? "") ? minor ?? "0" : "0"}.0`
);
var hasOrder = (version) => (0, import_valid.default)(version) !== null;
function boundary(before, after) {
  const isOfMajor = (0, import_major.default)(after) > (0, import_major.default)(before) && (0, import_prerelease.default)(after) === null;
  return isOfMajor ? String((0, import_major.default)(after)) : after;
}
var semverVersions = {
  hasOrder,
  compare: (a, b) => (0, import_compare.default)(a, b),
  isPrerelease: (version) => (0, import_prerelease.default)(version) !== null,
  sameLine: (a, b) => hasOrder(a) && hasOrder(b) && (0, import_major.default)(a) === (0, import_major.default)(b),
  boundary,
  inRange: (version, range) => range === void 0 || (0, import_satisfies.default)(version, written(range), { includePrerelease: true }),
  isRange: (text) => (0, import_valid2.default)(text) !== null,
  overlap: (a, b) => (0, import_intersects.default)(a, b, { includePrerelease: true }),
  within: (inner, outer) => (0, import_subset.default)(inner, outer, { includePrerelease: true })
};

// src/ecosystems/npm/index.ts
var npm = {
  id: "npm",
  names: { parse: parseNpmName },
  versions: semverVersions,
  purl: purlOf,
  advisories: "npm"
};

// src/ecosystems/index.ts
var ECOSYSTEMS = { npm };
function ecosystemOf(name) {
  const found = Object.entries(ECOSYSTEMS).find(([id]) => name.slice(0, id.length + 1) === `${id}:`);
  return found === void 0 ? npm : found[1];
}
var parsePackageName = (text) => ecosystemOf(text).names.parse(text);
var versionsOf = (name) => ecosystemOf(name).versions;
var purl = (version) => ecosystemOf(version.name).purl(version);

export {
  ECOSYSTEMS,
  ecosystemOf,
  parsePackageName,
  versionsOf,
  purl
};
