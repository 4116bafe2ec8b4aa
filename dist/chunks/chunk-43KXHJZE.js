import {
  toMarkdown
} from "./chunk-A2UF45RP.js";

// src/report/comment.ts
var COMMENT_MARK = "<!-- countersign:report -->";
var COMMENT_LIMIT = 6e4;
var toComment = (report) => `${COMMENT_MARK}
${toMarkdown(report, { limitBytes: COMMENT_LIMIT })}`;

export {
  COMMENT_MARK,
  toComment
};
