import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHubWrites
} from "./chunk-ME5AYKMQ.js";
import "./chunk-JYBEGREE.js";
import "./chunk-YACAYRRS.js";
import {
  apiUrlOf,
  repositoryOf
} from "./chunk-YTROTRNB.js";
import "./chunk-EZZSRMSZ.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-46N6HSVD.js";
import "./chunk-QD3PMZYE.js";
import {
  field,
  inside,
  isJsonObject,
  objectField,
  textField
} from "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import {
  COMMENT_MARK
} from "./chunk-2FV24W3D.js";
import "./chunk-KGSOGU4P.js";
import "./chunk-IXX25N7W.js";
import "./chunk-LBZ2XO5H.js";
import "./chunk-QPXXCVTV.js";
import "./chunk-77X5CG6S.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-NIQGROMD.js";
import "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

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
  return answer.kind === "absent" ? "the token may not write it (HTTP 404)" : answer.detail;
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
