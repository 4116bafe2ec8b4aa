import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import "./chunk-7Y3QBSS7.js";

// src/report/outputs.ts
function toOutputs(report, reportFile) {
  return {
    conclusion: report.conclusion,
    unauthorized: String(report.counts.unauthorized),
    undetermined: String(report.counts.undetermined),
    report: reportFile,
    "ready-at": report.readyAt ?? ""
  };
}
export {
  toOutputs
};
