import {
  COMMENT_MARK,
  toComment
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
import "./shared-E04875EB.js";
export {
  COMMENT_MARK,
  toComment
};
