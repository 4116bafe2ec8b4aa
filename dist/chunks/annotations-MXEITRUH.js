import {
  c47_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c47_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c47_annotationPlace as annotationPlace,
  c47_toAnnotations as toAnnotations
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  annotationPlace,
  toAnnotations
};
