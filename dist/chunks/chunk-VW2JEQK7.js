import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/ecosystems/actions/names.ts
var NAME = /^actions:[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/;
function parseActionName(text) {
  const name = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return NAME.test(name) ? name : void 0;
}
var actionName = (repository) => parseActionName(`actions:${repository}`);

export {
  parseActionName,
  actionName
};
