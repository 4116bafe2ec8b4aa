import {
  c31_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c31_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c31_placeOf as placeOf,
  c31_toAnnotations as toAnnotations
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
