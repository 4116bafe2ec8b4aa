import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/identity.ts
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var isGitHubIssuer = (issuer) => issuer === GITHUB_ISSUER || issuer.slice(0, GITHUB_ISSUER.length + 1) === `${GITHUB_ISSUER}/`;
var GITLAB_ISSUER = "https://gitlab.com";
var GITHUB_URL = "https://github.com";
var GITLAB_URL = "https://gitlab.com";
var INVOCATION = /^https:\/\/github\.com\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})\/actions\/runs\/([0-9]{1,20})\/attempts\/([0-9]{1,6})$/;
function runInvocation(identity) {
  const [, owner, repository, runId, attempt] = INVOCATION.exec(identity.runInvocationUri ?? "") ?? [];
  if (owner === void 0 || repository === void 0 || runId === void 0 || attempt === void 0) return void 0;
  return { owner, repository, runId, attempt };
}
function sameRepositoryName(a, b) {
  return asciiLower(a) === asciiLower(b);
}
var asciiLower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

export {
  GITHUB_ISSUER,
  isGitHubIssuer,
  GITLAB_ISSUER,
  GITHUB_URL,
  GITLAB_URL,
  runInvocation,
  sameRepositoryName
};
