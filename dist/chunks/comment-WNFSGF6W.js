import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c18_COMMENT_MARK as COMMENT_MARK,
  c18_toComment as toComment
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  COMMENT_MARK,
  toComment
};
