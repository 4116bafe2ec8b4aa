import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/ecosystems/actions/files.ts
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
var ACTION = /(?:^|\/)action\.ya?ml$/i;
var LOCK = ".github/workflows/actions.lock";
function pinFileKind(path) {
  if (path.split("/").includes("node_modules")) return void 0;
  if (path === LOCK) return "lock";
  if (WORKFLOW.test(path)) return "workflow";
  return ACTION.test(path) ? "action" : void 0;
}

export {
  pinFileKind
};
