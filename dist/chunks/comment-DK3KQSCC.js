import {
  createGitHubWrites
} from "./chunk-PR4DQR2E.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  apiUrlOf,
  repositoryOf
} from "./chunk-Z3Q37ILD.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  COMMENT_MARK
} from "./chunk-43KXHJZE.js";
import "./chunk-A2UF45RP.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-VVKSR27K.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-KSEUSSZG.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c35_field as field,
  c35_inside as inside,
  c35_isJsonObject as isJsonObject,
  c35_objectField as objectField,
  c35_textField as textField
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/action/comment.ts
async function keepComment({ text, when, pullRequest, inputs, env }) {
  if (inputs.githubToken === "") return "there is no `github-token`";
  const { owner, name } = repositoryOf(env);
  const writes = createGitHubWrites({ apiUrl: apiUrlOf(env), token: inputs.githubToken, timeoutMs: inputs.timeoutMs });
  const found = await ownComment(writes, { owner, name, pullRequest });
  if (found?.kind === "unavailable") return found.detail;
  if (found === void 0 && when === "if-there") return void 0;
  if (found?.body === text) return void 0;
  const repository = `/repos/${owner}/${name}/issues`;
  const answer = found === void 0 ? await writes.send("POST", `${repository}/${pullRequest}/comments`, { body: text }) : await writes.send("PATCH", `${repository}/comments/${found.id}`, { body: text });
  if (answer.kind === "known") return void 0;
  return answer.kind === "absent" ? "the token has no permission to write it (HTTP 404)" : answer.detail;
}
var QUERY = `query ($owner: String!, $name: String!, $pullRequest: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $pullRequest) {
      comments(last: 100, before: $before) {
        nodes { databaseId body viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;
var MAX_PAGES = 10;
async function ownComment(writes, where) {
  let before = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await writes.query(QUERY, { ...where, before });
    if (answer.kind === "unavailable") return answer;
    const comments = answer.kind === "known" ? commentsIn(answer.value) : void 0;
    if (comments === void 0) return { kind: "unavailable", code: "malformed", detail: "GitHub does not list the comments" };
    const own = comments.own.at(-1);
    if (own !== void 0 || comments.earlier === void 0) return own;
    before = comments.earlier;
  }
  return void 0;
}
function commentsIn(data) {
  const pull = isJsonObject(data) ? objectField(inside(data, "repository"), "pullRequest") : void 0;
  const comments = objectField(pull ?? {}, "comments");
  const nodes = field(comments ?? {}, "nodes");
  if (comments === void 0 || !Array.isArray(nodes)) return void 0;
  const info = inside(comments, "pageInfo");
  const own = nodes.flatMap((node) => {
    if (!isJsonObject(node) || field(node, "viewerDidAuthor") !== true) return [];
    const [id, body] = [field(node, "databaseId"), textField(node, "body")];
    return typeof id === "number" && body?.startsWith(COMMENT_MARK) === true ? [{ kind: "comment", id, body }] : [];
  });
  return { own, earlier: field(info, "hasPreviousPage") === true ? textField(info, "startCursor") : void 0 };
}
export {
  keepComment
};
