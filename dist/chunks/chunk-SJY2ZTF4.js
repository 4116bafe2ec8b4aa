import {
  c36_exitStatus as exitStatus
} from "./shared-E04875EB.js";
import {
  publishPieces,
  shownColumns
} from "./chunk-V2WA7ABO.js";
import {
  REPORT_FORMATS
} from "./chunk-IVRKGX5G.js";
import {
  c47_shardText as shardText
} from "./shared-E04875EB.js";

// src/commands/render.ts
async function render(report, { format, color, width }) {
  const pieces = await REPORT_FORMATS[format].loadPieces?.();
  if (pieces !== void 0) return pieces(report);
  const tell = await REPORT_FORMATS[format].load(async () => (await import("./rules-736FWWRH.js")).rules);
  return [tell(report, { color, width })];
}

// src/commands/deliver.ts
async function deliverText(report, options, terminal) {
  const color = terminal.color && options.output === void 0;
  const pieces = await render(report, { format: options.format, color, width: shownColumns(options, terminal) });
  await publishPieces(pieces, options, terminal);
  return exitStatus(report);
}

// src/commands/lines-by.ts
var REPEATED = [
  ["base", ({ base }) => base],
  ["head", ({ head }) => head],
  ["base-lockfile", ({ baseLockfile }) => baseLockfile],
  ["head-lockfile", ({ headLockfile }) => headLockfile],
  ["lockfile", ({ lockfiles }) => lockfiles],
  ["ecosystem", ({ ecosystems }) => ecosystems],
  ["policy", ({ policy }) => policy],
  ["registry", ({ registry }) => registry],
  ["github-api", ({ githubApi }) => githubApi],
  ["trusted-root", ({ trustedRoot, given }) => given.includes("trusted-root") ? trustedRoot : []],
  ["registry-keys", ({ registryKeys }) => registryKeys]
];
function sayLinesBy({ blocked }, options, terminal) {
  const isOffered = blocked.some(({ remedies }) => remedies.some(({ patch }) => patch !== void 0));
  if (isOffered && terminal.interactive) terminal.err(`lines for the policy: ${linesBy(options)}
`);
}
function linesBy(options) {
  const kept = options.replay ?? options.record;
  if (kept !== void 0) return command("suggest", words("replay", kept), words("now", options.now));
  const repeated = [...REPEATED.flatMap(([name, read]) => words(name, read(options))), ...words("now", options.now)];
  if (options.command !== "audit") return command("suggest", repeated);
  return command("audit", repeated, words("shard", shardOf(options)), words("format", "json"));
}
var shardOf = ({ shard }) => shard === void 0 ? void 0 : shardText(shard);
var command = (name, ...rest) => ["npx countersign", name, ...rest.flat()].join(" ");
var words = (name, value) => [value ?? []].flat().flatMap((one) => [`--${name}`, inShell(one)]);
var inShell = (text) => /^[A-Za-z0-9_@%+=:,./~^-]+$/.test(text) && !text.startsWith("~") ? text : `'${text.replaceAll("'", `'\\''`)}'`;

export {
  deliverText,
  sayLinesBy
};
