import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  csvText,
  publisherText
} from "./chunk-ZVZHNDPU.js";
import {
  publishOutput
} from "./chunk-6KXO2JTT.js";
import "./chunk-MMR4UKFP.js";
import "./chunk-Y3SRUFES.js";
import "./chunk-GNI6CR2J.js";
import "./chunk-U7RNTWJK.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import "./chunk-WTE2PIG2.js";
import {
  readJson
} from "./chunk-6E57W3N2.js";
import {
  codeOf
} from "./chunk-46N6HSVD.js";
import {
  oneOf,
  usage
} from "./chunk-6HVQNZTD.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import {
  asObject,
  field,
  isJsonObject,
  isoTime,
  objectField,
  textField,
  textOf
} from "./chunk-H4Q4AXSQ.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-O4OHIW26.js";
import {
  code,
  prose
} from "./chunk-IXX25N7W.js";
import "./chunk-NIQGROMD.js";
import "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import {
  clock
} from "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/io/report-file.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
var MAX_BYTES = 256 * 2 ** 20;
async function readReportFile(cwd, file) {
  const bytes = await readBounded(path.resolve(cwd, file), file);
  const body = readJson(bytes);
  if (body.kind !== "json") throw unreadable(file, "it is not JSON");
  return { json: body.value, sha256: createHash("sha256").update(bytes).digest("hex") };
}
async function readBounded(place, file) {
  try {
    const stat = await fs.stat(place);
    if (!stat.isFile()) throw unreadable(file, "it is no file");
    if (stat.size > MAX_BYTES) throw unreadable(file, "it is larger than 256 MiB");
    return await fs.readFile(place);
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(file, codeOf(error) === "ENOENT" ? "it is not there" : codeOf(error));
  }
}
function unreadable(file, why) {
  return new GateError("USAGE_INVALID", `${file} cannot be read: ${why}`, { help: "Name JSON reports of `check` or `audit` that exist." });
}

// src/report/merge.ts
function startMerging() {
  const reports = [];
  const changes = /* @__PURE__ */ new Map();
  return {
    add({ changes: incoming, repository: named, ...about }, file) {
      const repository = named ?? file;
      reports.push({ ...about, repository, counts: countsOf(incoming) });
      for (const { lockfile, line, ...change } of incoming) {
        const key = JSON.stringify(change);
        const known = changes.get(key) ?? { change, lockedIn: [] };
        known.lockedIn.push({ repository, lockfile, line });
        changes.set(key, known);
      }
    },
    result: () => ({
      schemaVersion: 1,
      kind: "merged",
      conclusion: reports.every(({ conclusion }) => conclusion === "pass") ? "pass" : "fail",
      counts: summed(reports.map(({ counts }) => counts)),
      reports: sortedBy(reports, (report2) => JSON.stringify([report2.repository, report2.evaluatedAt, report2])),
      changes: [...changes].sort(([a], [b]) => order(a, b)).map(([, { change, lockedIn }]) => ({ ...change, lockedIn: sortedBy(lockedIn, (place) => JSON.stringify(place)) }))
    })
  };
}
function countsOf(changes) {
  const count = (kind) => changes.filter(({ verdict }) => verdict === kind).length;
  return { authorized: count("authorized"), unauthorized: count("unauthorized"), undetermined: count("undetermined") };
}
var summed = (all) => ({
  authorized: all.reduce((sum, { authorized }) => sum + authorized, 0),
  unauthorized: all.reduce((sum, { unauthorized }) => sum + unauthorized, 0),
  undetermined: all.reduce((sum, { undetermined }) => sum + undetermined, 0)
});
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function sortedBy(list, keyOf) {
  return list.map((one) => [keyOf(one), one]).sort(([a], [b]) => order(a, b)).map(([, one]) => one);
}

// src/report/fleet-view.ts
function fleetView({ changes, reports }) {
  const unattested = changes.filter(({ evidence }) => evidence === "unattested");
  const governed = new Set(reports.filter(({ policy }) => policy !== null).map(({ repository }) => repository));
  return {
    publishers: reachOf(changes, ({ publisher }) => publisher),
    unattestedAccounts: reachOf(unattested, ({ account }) => account),
    unattested: unattested.map(({ name, version, account, lockedIn }) => ({ name, version, account, lockedIn })),
    exemptions: changes.flatMap(({ name, version, exemptions, lockedIn }) => exemptions.map((exemption) => ({ name, version, ...exemption, lockedIn }))).toSorted((a, b) => order2(a.expires, b.expires) || order2(a.name, b.name)),
    changedPublishers: changes.filter(({ before, publisher }) => before.length > 0 && (publisher === null || !before.includes(publisher))).map(({ name, version, before, publisher, verdict, lockedIn }) => ({ name, version, before, publisher, verdict, lockedIn })),
    withoutPolicy: [...new Set(reports.map(({ repository }) => repository).filter((repository) => !governed.has(repository)))].toSorted()
  };
}
function reachOf(changes, whose) {
  const found = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const name = whose(change);
    if (name === null) continue;
    const one = found.get(name) ?? { repositories: /* @__PURE__ */ new Set(), packages: /* @__PURE__ */ new Set() };
    one.packages.add(change.name);
    for (const { repository } of change.lockedIn) one.repositories.add(repository);
    found.set(name, one);
  }
  return [...found].map(([name, { repositories, packages }]) => ({ name, repositories: repositories.size, packages: [...packages].toSorted() })).toSorted((a, b) => b.repositories - a.repositories || b.packages.length - a.packages.length || order2(a.name, b.name));
}
var order2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/report/merged-formats.ts
var MERGED_FORMAT_NAMES = ["markdown", "json", "csv"];
var MERGED_FORMATS = {
  markdown: mergedMarkdown,
  json: (report2) => jsonText({ ...report2, ...fleetView(report2) }),
  csv: mergedCsv
};
var COLUMNS = [
  "repository",
  "lockfile",
  "line",
  "name",
  "version",
  "verdict",
  "evidence",
  "publisher",
  "account",
  "rules",
  "exempted",
  "exemption ends"
];
function mergedCsv({ changes }) {
  const rows = changes.flatMap(
    ({ lockedIn, name, version, verdict, evidence, publisher, account, rules, exemptions }) => lockedIn.map(({ repository, lockfile, line }) => [
      ...[repository, lockfile, String(line), name, version, verdict, evidence, publisher ?? "", account ?? "", rules.join(" ")],
      [...new Set(exemptions.flatMap((exemption) => exemption.rules))].join(" "),
      exemptions.map(({ expires }) => expires).toSorted()[0] ?? ""
    ])
  );
  return csvText([COLUMNS, ...rows]);
}
var SHOWN = 200;
function mergedMarkdown(report2) {
  const { counts, reports, changes } = report2;
  const blocked = changes.filter(({ verdict }) => verdict !== "authorized");
  const repositories = new Set(reports.map(({ repository }) => repository)).size;
  return [
    `## ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, in ${repositories} repositories`,
    "",
    ...table(
      "Reports",
      ["repository", "judged as of", "conclusion", "policy"],
      reports.map((one) => [
        one.repository,
        clock(one.evaluatedAt),
        one.conclusion,
        one.policy === null ? "none" : one.policy.slice(0, 12)
      ])
    ),
    ...table(
      "Not authorized",
      ["package", "verdict", "rules", "locked in"],
      blocked.map((one) => [`${one.name}@${one.version}`, one.verdict, one.rules.join(" "), placesOf(one.lockedIn)])
    ),
    ...viewTables(fleetView(report2))
  ].join("\n");
}
function viewTables(view) {
  return [
    ...table("Publishers by reach", ["publisher", "repositories", "packages"], view.publishers.map(reachRow)),
    ...table("Accounts of what is not attested, by reach", ["account", "repositories", "packages"], view.unattestedAccounts.map(reachRow)),
    ...table(
      "Publisher changed",
      ["package", "before", "now", "verdict", "locked in"],
      view.changedPublishers.map((one) => [
        `${one.name}@${one.version}`,
        one.before.join(" or "),
        one.publisher ?? "nobody certified",
        one.verdict,
        placesOf(one.lockedIn)
      ])
    ),
    ...table(
      "Exemptions, the first to end first",
      ["package", "rules", "until", "approved by", "reason", "locked in"],
      view.exemptions.map((one) => [
        `${one.name}@${one.version}`,
        one.rules.join(" "),
        one.expires.slice(0, 10),
        one.approvedBy ?? "nobody named",
        one.reason,
        placesOf(one.lockedIn)
      ])
    ),
    ...table(
      "No policy",
      ["repository"],
      view.withoutPolicy.map((repository) => [repository])
    )
  ];
}
var reachRow = ({ name, repositories, packages }) => [
  name,
  String(repositories),
  `${packages.length}: ${packages.slice(0, 20).join(" ")}`
];
var placesOf = (places) => [...new Set(places.map(({ repository }) => repository))].slice(0, 20).join(" ");
function table(title, head, rows) {
  if (rows.length === 0) return [];
  const left = rows.length - SHOWN;
  return [
    `### ${title}`,
    "",
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(head.length)}`,
    ...rows.slice(0, SHOWN).map((row) => `| ${row.map((cell, at) => at === 0 ? code(cell) : prose(cell)).join(" | ")} |`),
    ...left > 0 ? ["", `and ${left} more, in the JSON`] : [],
    ""
  ];
}

// src/report/read-report.ts
var VERDICTS = ["authorized", "unauthorized", "undetermined"];
function readReport(json) {
  if (!isJsonObject(json) || field(json, "schemaVersion") !== 1) return "it is no report of schema 1";
  if (field(json, "kind") === "merged") return "it is a merged report; name the reports that it was made of";
  const changes = field(json, "changes");
  if (!Array.isArray(changes)) return "`changes` is no list";
  const judged = changes.filter((change) => !isJsonObject(change) || field(change, "kind") !== "removed").map(readChange);
  const read = judged.filter((change) => change !== void 0);
  return read.length < judged.length ? "a change has another shape" : withHead(json, read);
}
function withHead(json, changes) {
  const [evaluatedAt, conclusion] = [isoTime(field(json, "evaluatedAt")), field(json, "conclusion")];
  if (evaluatedAt === void 0) return "`evaluatedAt` is no time";
  if (conclusion !== "pass" && conclusion !== "fail") return "`conclusion` is neither pass nor fail";
  const [subject, tool, policy] = [objectField(json, "subject") ?? {}, objectField(json, "tool") ?? {}, objectField(json, "policy") ?? {}];
  return {
    repository: textField(subject, "repository") ?? null,
    head: textField(subject, "head") ?? null,
    toolVersion: textField(tool, "version") ?? null,
    evaluatedAt,
    conclusion,
    policy: textField(policy, "sha256") ?? null,
    changes
  };
}
function readChange(json) {
  if (!isJsonObject(json)) return void 0;
  const [name, version, lockfile, evidence] = ["name", "version", "lockfile", "evidence"].map((key) => textField(json, key));
  const verdict = VERDICTS.find((one) => one === field(json, "verdict"));
  const [line, findings, exempted] = [field(json, "line"), listOf(json, "findings"), listOf(json, "exempted").map(readExemption)];
  if (name === void 0 || version === void 0 || lockfile === void 0 || evidence === void 0) return void 0;
  if (verdict === void 0 || typeof line !== "number" || !Number.isSafeInteger(line)) return void 0;
  const exemptions = exempted.filter((one) => one !== void 0);
  if (exemptions.length < exempted.length) return void 0;
  return {
    ...{ name, version, verdict, lockfile, line, evidence, exemptions },
    publisher: publisherIn(json),
    account: textField(objectField(json, "account") ?? {}, "name") ?? null,
    before: unique(listOf(json, "baseline").flatMap((one) => publisherIn(asObject(one) ?? {}) ?? [])),
    rules: unique(findings.flatMap((one) => textField(asObject(one) ?? {}, "rule") ?? []))
  };
}
function readExemption(json) {
  const exemption = objectField(asObject(json) ?? {}, "exemption");
  const [reason, expires] = [textField(exemption ?? {}, "reason"), isoTime(field(exemption ?? {}, "expires"))];
  if (exemption === void 0 || reason === void 0 || expires === void 0) return void 0;
  const rules = unique(listOf(exemption, "rules").flatMap((rule) => textOf(rule) ?? []));
  return { rules, reason, approvedBy: textField(exemption, "approvedBy") ?? null, expires };
}
function publisherIn(json) {
  const identity = field(json, "evidence") === "verified" ? objectField(json, "identity") : void 0;
  const [repository, workflow] = ["sourceRepositoryUri", "buildConfigUri"].map((key) => textField(identity ?? {}, key));
  return repository === void 0 || workflow === void 0 ? null : publisherText(repository, workflow);
}
function listOf(json, key) {
  const value = field(json, key);
  return Array.isArray(value) ? value : [];
}
var unique = (texts) => [...new Set(texts)].toSorted();

// src/commands/report.ts
async function report(options, terminal) {
  const [what, ...files] = options.arguments;
  if (what !== "merge") throw usage("report knows `merge`: countersign report merge FILE…");
  if (files.length === 0) throw usage("report merge wants the names of reports: countersign report merge FILE…");
  const format = oneOf("--format of report", options.format, MERGED_FORMAT_NAMES);
  const merging = startMerging();
  const seen = /* @__PURE__ */ new Set();
  for (const file of files) {
    const { json, sha256 } = await readReportFile(terminal.cwd, file);
    const read = readReport(json);
    if (typeof read === "string") throw unfit(file, read);
    if (!seen.has(sha256)) merging.add(read, file);
    seen.add(sha256);
  }
  const merged = merging.result();
  await publishOutput(MERGED_FORMATS[format](merged), options, terminal);
  if (merged.conclusion === "pass") return 0;
  return merged.counts.unauthorized === 0 && merged.counts.undetermined > 0 ? 3 : 1;
}
function unfit(file, why) {
  return new GateError("USAGE_INVALID", `${file} cannot be merged: ${why}`, {
    help: "Name files that `countersign check` or `countersign audit` wrote with `--format json`."
  });
}
export {
  report
};
