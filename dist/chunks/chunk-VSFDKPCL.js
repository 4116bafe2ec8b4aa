import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/finding.ts
var DOCS = "https://github.com/countersign/countersign/blob/main/docs/rules";
var docsUrl = (rule) => `${DOCS}/${rule}.md`;
var SEVERITY = { error: 2, warning: 1, notice: 0 };
var higherLevel = (a, b) => b !== "off" && SEVERITY[b] > SEVERITY[a] ? b : a;
var lowerLevel = (a, b) => SEVERITY[a] <= SEVERITY[b] ? a : b;
function worstFirst(a, b) {
  return SEVERITY[b.level] - SEVERITY[a.level] || Number(a.undetermined) - Number(b.undetermined);
}

export {
  docsUrl,
  higherLevel,
  lowerLevel,
  worstFirst
};
