import {
  c23_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c23_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c23_placeOf as placeOf,
  c23_toAnnotations as toAnnotations
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
