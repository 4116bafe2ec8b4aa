import {
  c24_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c24_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c24_placeOf as placeOf,
  c24_toAnnotations as toAnnotations
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
