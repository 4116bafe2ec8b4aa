import {
  c3_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c3_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c3_annotationPlace as annotationPlace,
  c3_toAnnotations as toAnnotations
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
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  annotationPlace,
  toAnnotations
};
