import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/commands/exit-status.ts
function exitStatus(report) {
  if (report.conclusion === "pass" || report.mode === "warn") return 0;
  const unauthorized = report.counts.unauthorized > 0 || report.findings.some((finding) => finding.level === "error" && !finding.undetermined);
  return unauthorized ? 1 : 3;
}

export {
  exitStatus
};
