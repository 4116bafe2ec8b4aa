import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_OCCASION,
  isRepositoryName
} from "./chunk-LFUFROGU.js";

// src/io/occasion.ts
var EVENT = /^[a-z][a-z_]{0,59}$/;
var SERVER = /^https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
var COUNT = /^[1-9]\d{0,15}$/;
var PULL_REQUEST = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/;
function occasionOf(env, pullRequest) {
  if (env["GITHUB_ACTIONS"] !== "true") return NO_OCCASION;
  const named = env["GITHUB_REPOSITORY"] ?? "";
  const repository = isRepositoryName(named) ? named : void 0;
  return {
    repository,
    pullRequest: pullRequest ?? countOf(PULL_REQUEST.exec(env["GITHUB_REF"] ?? "")?.[1]),
    event: matching(EVENT, env["GITHUB_EVENT_NAME"]),
    run: repository === void 0 ? void 0 : runOf(repository, env)
  };
}
function runOf(repository, env) {
  const id = matching(COUNT, env["GITHUB_RUN_ID"]);
  const server = matching(SERVER, (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/$/, ""));
  if (id === void 0 || server === void 0) return void 0;
  const attempt = countOf(env["GITHUB_RUN_ATTEMPT"]);
  const url = `${server}/${repository}/actions/runs/${id}${attempt === void 0 ? "" : `/attempts/${attempt}`}`;
  return { id, attempt, url };
}
var matching = (pattern, text) => text !== void 0 && pattern.test(text) ? text : void 0;
var countOf = (text) => text !== void 0 && COUNT.test(text) ? Number(text) : void 0;

export {
  occasionOf
};
