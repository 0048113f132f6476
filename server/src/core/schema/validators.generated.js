// Generated from *.schema.json by `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateNetworkPolicy = validate10;
var schema11 = { "type": ["object", "null"], "properties": { "apiVersion": { "type": ["string", "null"] }, "kind": { "type": ["string", "null"] }, "metadata": { "type": ["object", "null"], "properties": { "name": { "type": ["string", "null"], "maxLength": 253, "pattern": "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*)?$)" }, "generateName": { "type": ["string", "null"], "maxLength": 253, "pattern": "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*-*)?$)" }, "namespace": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[a-z0-9]+(?:-+[a-z0-9]+)*)?$)" }, "selfLink": { "type": ["string", "null"] }, "uid": { "type": ["string", "null"] }, "resourceVersion": { "type": ["string", "null"] }, "generation": { "type": ["integer", "null"] }, "creationTimestamp": { "type": ["string", "null"], "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})$" }, "deletionTimestamp": { "type": ["string", "null"] }, "deletionGracePeriodSeconds": { "type": ["integer", "null"] }, "labels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "annotations": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[A-Za-z0-9]+(?:(?:-+|\\.)[A-Za-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"] } }, "ownerReferences": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["apiVersion", "kind", "name", "uid"], "properties": { "apiVersion": { "type": ["string", "null"], "pattern": "^(?:[^/]*/)?[^/]+$" }, "kind": { "type": ["string", "null"], "minLength": 1 }, "name": { "type": ["string", "null"], "minLength": 1 }, "uid": { "type": ["string", "null"], "minLength": 1 }, "controller": { "type": ["boolean", "null"] }, "blockOwnerDeletion": { "type": ["boolean", "null"] } }, "additionalProperties": false } }, "finalizers": { "type": ["array", "null"], "items": { "type": ["string", "null"], "pattern": "^(?:orphan|foregroundDeletion|kubernetes|(?![^]{318})(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)$" } }, "managedFields": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "manager": { "type": ["string", "null"] }, "operation": { "type": ["string", "null"] }, "apiVersion": { "type": ["string", "null"] }, "time": { "type": ["string", "null"] }, "fieldsType": { "type": ["string", "null"] }, "fieldsV1": {}, "subresource": { "type": ["string", "null"] } }, "additionalProperties": false } } }, "additionalProperties": false }, "spec": { "type": ["object", "null"], "properties": { "podSelector": { "type": ["object", "null"], "properties": { "matchLabels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "matchExpressions": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["key", "operator"], "properties": { "key": { "type": ["string", "null"], "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "operator": { "type": ["string", "null"], "enum": ["In", "NotIn", "Exists", "DoesNotExist", null] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } } }, "additionalProperties": false } } }, "additionalProperties": false }, "ingress": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "ports": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "protocol": { "type": ["string", "null"], "enum": ["TCP", "UDP", "SCTP", null] }, "port": { "type": ["integer", "string", "null"], "minimum": 1, "maximum": 65535, "maxLength": 15, "pattern": "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)" }, "endPort": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 } }, "additionalProperties": false } }, "from": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "podSelector": { "type": ["object", "null"], "properties": { "matchLabels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "matchExpressions": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["key", "operator"], "properties": { "key": { "type": ["string", "null"], "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "operator": { "type": ["string", "null"], "enum": ["In", "NotIn", "Exists", "DoesNotExist", null] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } } }, "additionalProperties": false } } }, "additionalProperties": false }, "namespaceSelector": { "type": ["object", "null"], "properties": { "matchLabels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "matchExpressions": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["key", "operator"], "properties": { "key": { "type": ["string", "null"], "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "operator": { "type": ["string", "null"], "enum": ["In", "NotIn", "Exists", "DoesNotExist", null] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } } }, "additionalProperties": false } } }, "additionalProperties": false }, "ipBlock": { "type": ["object", "null"], "required": ["cidr"], "properties": { "cidr": { "type": ["string", "null"] }, "except": { "type": ["array", "null"], "items": { "type": ["string", "null"] } } }, "additionalProperties": false } }, "additionalProperties": false } } }, "additionalProperties": false } }, "egress": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "ports": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "protocol": { "type": ["string", "null"], "enum": ["TCP", "UDP", "SCTP", null] }, "port": { "type": ["integer", "string", "null"], "minimum": 1, "maximum": 65535, "maxLength": 15, "pattern": "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)" }, "endPort": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 } }, "additionalProperties": false } }, "to": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "podSelector": { "type": ["object", "null"], "properties": { "matchLabels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "matchExpressions": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["key", "operator"], "properties": { "key": { "type": ["string", "null"], "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "operator": { "type": ["string", "null"], "enum": ["In", "NotIn", "Exists", "DoesNotExist", null] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } } }, "additionalProperties": false } } }, "additionalProperties": false }, "namespaceSelector": { "type": ["object", "null"], "properties": { "matchLabels": { "type": ["object", "null"], "propertyNames": { "type": "string", "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } }, "matchExpressions": { "type": ["array", "null"], "items": { "type": ["object", "null"], "required": ["key", "operator"], "properties": { "key": { "type": ["string", "null"], "pattern": "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, "operator": { "type": ["string", "null"], "enum": ["In", "NotIn", "Exists", "DoesNotExist", null] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "maxLength": 63, "pattern": "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" } } }, "additionalProperties": false } } }, "additionalProperties": false }, "ipBlock": { "type": ["object", "null"], "required": ["cidr"], "properties": { "cidr": { "type": ["string", "null"] }, "except": { "type": ["array", "null"], "items": { "type": ["string", "null"] } } }, "additionalProperties": false } }, "additionalProperties": false } } }, "additionalProperties": false } }, "policyTypes": { "type": ["array", "null"], "maxItems": 2, "items": { "type": ["string", "null"], "enum": ["Ingress", "Egress", null] } } }, "additionalProperties": false } }, "additionalProperties": false };
var func0 = Object.prototype.hasOwnProperty;
var func50 = require_ucs2length().default;
var pattern0 = new RegExp("^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*)?$)", "u");
var pattern1 = new RegExp("^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*-*)?$)", "u");
var pattern2 = new RegExp("^(?:[^]{64}|(?:[a-z0-9]+(?:-+[a-z0-9]+)*)?$)", "u");
var pattern3 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})$", "u");
var pattern4 = new RegExp("^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$", "u");
var pattern5 = new RegExp("^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)", "u");
var pattern6 = new RegExp("^(?![^]{318})(?:(?=[^/]{1,253}/)[A-Za-z0-9]+(?:(?:-+|\\.)[A-Za-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$", "u");
var pattern7 = new RegExp("^(?:[^/]*/)?[^/]+$", "u");
var pattern8 = new RegExp("^(?:orphan|foregroundDeletion|kubernetes|(?![^]{318})(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)$", "u");
var pattern13 = new RegExp("^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema11.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema11.properties.kind.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func0.call(data, "metadata")) {
      let data2 = data.metadata;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema11.properties.metadata.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          if (!func0.call(schema11.properties.metadata.properties, key1)) {
            const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.name !== void 0 && func0.call(data2, "name")) {
          let data3 = data2.name;
          if (typeof data3 !== "string" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: schema11.properties.metadata.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func50(data3) > 253) {
              const err7 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern0.test(data3)) {
              const err8 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*)?$)"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data2.generateName !== void 0 && func0.call(data2, "generateName")) {
          let data4 = data2.generateName;
          if (typeof data4 !== "string" && data4 !== null) {
            const err9 = { instancePath: instancePath + "/metadata/generateName", schemaPath: "#/properties/metadata/properties/generateName/type", keyword: "type", params: { type: schema11.properties.metadata.properties.generateName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func50(data4) > 253) {
              const err10 = { instancePath: instancePath + "/metadata/generateName", schemaPath: "#/properties/metadata/properties/generateName/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern1.test(data4)) {
              const err11 = { instancePath: instancePath + "/metadata/generateName", schemaPath: "#/properties/metadata/properties/generateName/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*-*)?$)" }, message: 'must match pattern "^(?:[^]{254}|(?:[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*-*)?$)"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data2.namespace !== void 0 && func0.call(data2, "namespace")) {
          let data5 = data2.namespace;
          if (typeof data5 !== "string" && data5 !== null) {
            const err12 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: schema11.properties.metadata.properties.namespace.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (func50(data5) > 63) {
              const err13 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern2.test(data5)) {
              const err14 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[a-z0-9]+(?:-+[a-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[a-z0-9]+(?:-+[a-z0-9]+)*)?$)"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data2.selfLink !== void 0 && func0.call(data2, "selfLink")) {
          let data6 = data2.selfLink;
          if (typeof data6 !== "string" && data6 !== null) {
            const err15 = { instancePath: instancePath + "/metadata/selfLink", schemaPath: "#/properties/metadata/properties/selfLink/type", keyword: "type", params: { type: schema11.properties.metadata.properties.selfLink.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.uid !== void 0 && func0.call(data2, "uid")) {
          let data7 = data2.uid;
          if (typeof data7 !== "string" && data7 !== null) {
            const err16 = { instancePath: instancePath + "/metadata/uid", schemaPath: "#/properties/metadata/properties/uid/type", keyword: "type", params: { type: schema11.properties.metadata.properties.uid.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.resourceVersion !== void 0 && func0.call(data2, "resourceVersion")) {
          let data8 = data2.resourceVersion;
          if (typeof data8 !== "string" && data8 !== null) {
            const err17 = { instancePath: instancePath + "/metadata/resourceVersion", schemaPath: "#/properties/metadata/properties/resourceVersion/type", keyword: "type", params: { type: schema11.properties.metadata.properties.resourceVersion.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.generation !== void 0 && func0.call(data2, "generation")) {
          let data9 = data2.generation;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
            const err18 = { instancePath: instancePath + "/metadata/generation", schemaPath: "#/properties/metadata/properties/generation/type", keyword: "type", params: { type: schema11.properties.metadata.properties.generation.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.creationTimestamp !== void 0 && func0.call(data2, "creationTimestamp")) {
          let data10 = data2.creationTimestamp;
          if (typeof data10 !== "string" && data10 !== null) {
            const err19 = { instancePath: instancePath + "/metadata/creationTimestamp", schemaPath: "#/properties/metadata/properties/creationTimestamp/type", keyword: "type", params: { type: schema11.properties.metadata.properties.creationTimestamp.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data10 === "string") {
            if (!pattern3.test(data10)) {
              const err20 = { instancePath: instancePath + "/metadata/creationTimestamp", schemaPath: "#/properties/metadata/properties/creationTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})$"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data2.deletionTimestamp !== void 0 && func0.call(data2, "deletionTimestamp")) {
          let data11 = data2.deletionTimestamp;
          if (typeof data11 !== "string" && data11 !== null) {
            const err21 = { instancePath: instancePath + "/metadata/deletionTimestamp", schemaPath: "#/properties/metadata/properties/deletionTimestamp/type", keyword: "type", params: { type: schema11.properties.metadata.properties.deletionTimestamp.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data2.deletionGracePeriodSeconds !== void 0 && func0.call(data2, "deletionGracePeriodSeconds")) {
          let data12 = data2.deletionGracePeriodSeconds;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
            const err22 = { instancePath: instancePath + "/metadata/deletionGracePeriodSeconds", schemaPath: "#/properties/metadata/properties/deletionGracePeriodSeconds/type", keyword: "type", params: { type: schema11.properties.metadata.properties.deletionGracePeriodSeconds.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data2.labels !== void 0 && func0.call(data2, "labels")) {
          let data13 = data2.labels;
          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
            const err23 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/type", keyword: "type", params: { type: schema11.properties.metadata.properties.labels.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key2 of Object.keys(data13)) {
              const _errs31 = errors;
              if (typeof key2 === "string") {
                if (!pattern4.test(key2)) {
                  const err24 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              var valid2 = _errs31 === errors;
              if (!valid2) {
                const err26 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/properties/metadata/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            for (const key3 of Object.keys(data13)) {
              let data14 = data13[key3];
              if (typeof data14 !== "string" && data14 !== null) {
                const err27 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.metadata.properties.labels.additionalProperties.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data14 === "string") {
                if (func50(data14) > 63) {
                  const err28 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern5.test(data14)) {
                  const err29 = { instancePath: instancePath + "/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/labels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
          }
        }
        if (data2.annotations !== void 0 && func0.call(data2, "annotations")) {
          let data15 = data2.annotations;
          if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
            const err30 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/type", keyword: "type", params: { type: schema11.properties.metadata.properties.annotations.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 of Object.keys(data15)) {
              const _errs38 = errors;
              if (typeof key4 === "string") {
                if (!pattern6.test(key4)) {
                  const err31 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[A-Za-z0-9]+(?:(?:-+|\\.)[A-Za-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[A-Za-z0-9]+(?:(?:-+|\\.)[A-Za-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key4 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key4 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var valid4 = _errs38 === errors;
              if (!valid4) {
                const err33 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            for (const key5 of Object.keys(data15)) {
              let data16 = data15[key5];
              if (typeof data16 !== "string" && data16 !== null) {
                const err34 = { instancePath: instancePath + "/metadata/annotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/type", keyword: "type", params: { type: schema11.properties.metadata.properties.annotations.additionalProperties.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          }
        }
        if (data2.ownerReferences !== void 0 && func0.call(data2, "ownerReferences")) {
          let data17 = data2.ownerReferences;
          if (!Array.isArray(data17) && data17 !== null) {
            const err35 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
                const err36 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.apiVersion === void 0 || !func0.call(data18, "apiVersion")) {
                  const err37 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data18.kind === void 0 || !func0.call(data18, "kind")) {
                  const err38 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (data18.name === void 0 || !func0.call(data18, "name")) {
                  const err39 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data18.uid === void 0 || !func0.call(data18, "uid")) {
                  const err40 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                for (const key6 of Object.keys(data18)) {
                  if (!(key6 === "apiVersion" || key6 === "kind" || key6 === "name" || key6 === "uid" || key6 === "controller" || key6 === "blockOwnerDeletion")) {
                    const err41 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0, schemaPath: "#/properties/metadata/properties/ownerReferences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data18.apiVersion !== void 0 && func0.call(data18, "apiVersion")) {
                  let data19 = data18.apiVersion;
                  if (typeof data19 !== "string" && data19 !== null) {
                    const err42 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/apiVersion", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.apiVersion.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (typeof data19 === "string") {
                    if (!pattern7.test(data19)) {
                      const err43 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/apiVersion", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/apiVersion/pattern", keyword: "pattern", params: { pattern: "^(?:[^/]*/)?[^/]+$" }, message: 'must match pattern "^(?:[^/]*/)?[^/]+$"' };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.kind !== void 0 && func0.call(data18, "kind")) {
                  let data20 = data18.kind;
                  if (typeof data20 !== "string" && data20 !== null) {
                    const err44 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/kind", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/kind/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.kind.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                  if (typeof data20 === "string") {
                    if (func50(data20) < 1) {
                      const err45 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/kind", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.name !== void 0 && func0.call(data18, "name")) {
                  let data21 = data18.name;
                  if (typeof data21 !== "string" && data21 !== null) {
                    const err46 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/name", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/name/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.name.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (typeof data21 === "string") {
                    if (func50(data21) < 1) {
                      const err47 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/name", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.uid !== void 0 && func0.call(data18, "uid")) {
                  let data22 = data18.uid;
                  if (typeof data22 !== "string" && data22 !== null) {
                    const err48 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/uid", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/uid/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.uid.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (typeof data22 === "string") {
                    if (func50(data22) < 1) {
                      const err49 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/uid", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                }
                if (data18.controller !== void 0 && func0.call(data18, "controller")) {
                  let data23 = data18.controller;
                  if (typeof data23 !== "boolean" && data23 !== null) {
                    const err50 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/controller", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/controller/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.controller.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data18.blockOwnerDeletion !== void 0 && func0.call(data18, "blockOwnerDeletion")) {
                  let data24 = data18.blockOwnerDeletion;
                  if (typeof data24 !== "boolean" && data24 !== null) {
                    const err51 = { instancePath: instancePath + "/metadata/ownerReferences/" + i0 + "/blockOwnerDeletion", schemaPath: "#/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.items.properties.blockOwnerDeletion.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
        if (data2.finalizers !== void 0 && func0.call(data2, "finalizers")) {
          let data25 = data2.finalizers;
          if (!Array.isArray(data25) && data25 !== null) {
            const err52 = { instancePath: instancePath + "/metadata/finalizers", schemaPath: "#/properties/metadata/properties/finalizers/type", keyword: "type", params: { type: schema11.properties.metadata.properties.finalizers.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (Array.isArray(data25)) {
            const len1 = data25.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data26 = data25[i1];
              if (typeof data26 !== "string" && data26 !== null) {
                const err53 = { instancePath: instancePath + "/metadata/finalizers/" + i1, schemaPath: "#/properties/metadata/properties/finalizers/items/type", keyword: "type", params: { type: schema11.properties.metadata.properties.finalizers.items.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (typeof data26 === "string") {
                if (!pattern8.test(data26)) {
                  const err54 = { instancePath: instancePath + "/metadata/finalizers/" + i1, schemaPath: "#/properties/metadata/properties/finalizers/items/pattern", keyword: "pattern", params: { pattern: "^(?:orphan|foregroundDeletion|kubernetes|(?![^]{318})(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)$" }, message: 'must match pattern "^(?:orphan|foregroundDeletion|kubernetes|(?![^]{318})(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)$"' };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
            }
          }
        }
        if (data2.managedFields !== void 0 && func0.call(data2, "managedFields")) {
          let data27 = data2.managedFields;
          if (!Array.isArray(data27) && data27 !== null) {
            const err55 = { instancePath: instancePath + "/metadata/managedFields", schemaPath: "#/properties/metadata/properties/managedFields/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (Array.isArray(data27)) {
            const len2 = data27.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data28 = data27[i2];
              if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
                const err56 = { instancePath: instancePath + "/metadata/managedFields/" + i2, schemaPath: "#/properties/metadata/properties/managedFields/items/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                for (const key7 of Object.keys(data28)) {
                  if (!(key7 === "manager" || key7 === "operation" || key7 === "apiVersion" || key7 === "time" || key7 === "fieldsType" || key7 === "fieldsV1" || key7 === "subresource")) {
                    const err57 = { instancePath: instancePath + "/metadata/managedFields/" + i2, schemaPath: "#/properties/metadata/properties/managedFields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data28.manager !== void 0 && func0.call(data28, "manager")) {
                  let data29 = data28.manager;
                  if (typeof data29 !== "string" && data29 !== null) {
                    const err58 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/manager", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/manager/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.manager.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data28.operation !== void 0 && func0.call(data28, "operation")) {
                  let data30 = data28.operation;
                  if (typeof data30 !== "string" && data30 !== null) {
                    const err59 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/operation", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/operation/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.operation.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data28.apiVersion !== void 0 && func0.call(data28, "apiVersion")) {
                  let data31 = data28.apiVersion;
                  if (typeof data31 !== "string" && data31 !== null) {
                    const err60 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/apiVersion", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/apiVersion/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.apiVersion.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data28.time !== void 0 && func0.call(data28, "time")) {
                  let data32 = data28.time;
                  if (typeof data32 !== "string" && data32 !== null) {
                    const err61 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/time", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/time/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.time.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data28.fieldsType !== void 0 && func0.call(data28, "fieldsType")) {
                  let data33 = data28.fieldsType;
                  if (typeof data33 !== "string" && data33 !== null) {
                    const err62 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/fieldsType", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/fieldsType/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.fieldsType.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data28.subresource !== void 0 && func0.call(data28, "subresource")) {
                  let data34 = data28.subresource;
                  if (typeof data34 !== "string" && data34 !== null) {
                    const err63 = { instancePath: instancePath + "/metadata/managedFields/" + i2 + "/subresource", schemaPath: "#/properties/metadata/properties/managedFields/items/properties/subresource/type", keyword: "type", params: { type: schema11.properties.metadata.properties.managedFields.items.properties.subresource.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
      }
    }
    if (data.spec !== void 0 && func0.call(data, "spec")) {
      let data35 = data.spec;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35)) && data35 !== null) {
        const err64 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: schema11.properties.spec.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (const key8 of Object.keys(data35)) {
          if (!(key8 === "podSelector" || key8 === "ingress" || key8 === "egress" || key8 === "policyTypes")) {
            const err65 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data35.podSelector !== void 0 && func0.call(data35, "podSelector")) {
          let data36 = data35.podSelector;
          if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
            const err66 = { instancePath: instancePath + "/spec/podSelector", schemaPath: "#/properties/spec/properties/podSelector/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key9 of Object.keys(data36)) {
              if (!(key9 === "matchLabels" || key9 === "matchExpressions")) {
                const err67 = { instancePath: instancePath + "/spec/podSelector", schemaPath: "#/properties/spec/properties/podSelector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data36.matchLabels !== void 0 && func0.call(data36, "matchLabels")) {
              let data37 = data36.matchLabels;
              if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
                const err68 = { instancePath: instancePath + "/spec/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchLabels.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key10 of Object.keys(data37)) {
                  const _errs89 = errors;
                  if (typeof key10 === "string") {
                    if (!pattern4.test(key10)) {
                      const err69 = { instancePath: instancePath + "/spec/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key10 };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                  } else {
                    const err70 = { instancePath: instancePath + "/spec/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key10 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                  var valid16 = _errs89 === errors;
                  if (!valid16) {
                    const err71 = { instancePath: instancePath + "/spec/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                for (const key11 of Object.keys(data37)) {
                  let data38 = data37[key11];
                  if (typeof data38 !== "string" && data38 !== null) {
                    const err72 = { instancePath: instancePath + "/spec/podSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchLabels.additionalProperties.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                  if (typeof data38 === "string") {
                    if (func50(data38) > 63) {
                      const err73 = { instancePath: instancePath + "/spec/podSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (!pattern5.test(data38)) {
                      const err74 = { instancePath: instancePath + "/spec/podSelector/matchLabels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/podSelector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
            if (data36.matchExpressions !== void 0 && func0.call(data36, "matchExpressions")) {
              let data39 = data36.matchExpressions;
              if (!Array.isArray(data39) && data39 !== null) {
                const err75 = { instancePath: instancePath + "/spec/podSelector/matchExpressions", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (Array.isArray(data39)) {
                const len3 = data39.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data40 = data39[i3];
                  if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
                    const err76 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.type }, message: "must be object,null" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.key === void 0 || !func0.call(data40, "key")) {
                      const err77 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (data40.operator === void 0 || !func0.call(data40, "operator")) {
                      const err78 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    for (const key12 of Object.keys(data40)) {
                      if (!(key12 === "key" || key12 === "operator" || key12 === "values")) {
                        const err79 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (data40.key !== void 0 && func0.call(data40, "key")) {
                      let data41 = data40.key;
                      if (typeof data41 !== "string" && data41 !== null) {
                        const err80 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/key", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.properties.key.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      if (typeof data41 === "string") {
                        if (!pattern4.test(data41)) {
                          const err81 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/key", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"' };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data40.operator !== void 0 && func0.call(data40, "operator")) {
                      let data42 = data40.operator;
                      if (typeof data42 !== "string" && data42 !== null) {
                        const err82 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/operator", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/operator/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.properties.operator.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err82];
                        } else {
                          vErrors.push(err82);
                        }
                        errors++;
                      }
                      if (!(data42 === "In" || data42 === "NotIn" || data42 === "Exists" || data42 === "DoesNotExist" || data42 === null)) {
                        const err83 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/operator", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    }
                    if (data40.values !== void 0 && func0.call(data40, "values")) {
                      let data43 = data40.values;
                      if (!Array.isArray(data43) && data43 !== null) {
                        const err84 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/values", schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.properties.values.type }, message: "must be array,null" };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                      if (Array.isArray(data43)) {
                        const len4 = data43.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data44 = data43[i4];
                          if (typeof data44 !== "string" && data44 !== null) {
                            const err85 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/values/" + i4, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.podSelector.properties.matchExpressions.items.properties.values.items.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                          if (typeof data44 === "string") {
                            if (func50(data44) > 63) {
                              const err86 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/values/" + i4, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                              if (vErrors === null) {
                                vErrors = [err86];
                              } else {
                                vErrors.push(err86);
                              }
                              errors++;
                            }
                            if (!pattern5.test(data44)) {
                              const err87 = { instancePath: instancePath + "/spec/podSelector/matchExpressions/" + i3 + "/values/" + i4, schemaPath: "#/properties/spec/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                              if (vErrors === null) {
                                vErrors = [err87];
                              } else {
                                vErrors.push(err87);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (data35.ingress !== void 0 && func0.call(data35, "ingress")) {
          let data45 = data35.ingress;
          if (!Array.isArray(data45) && data45 !== null) {
            const err88 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          if (Array.isArray(data45)) {
            const len5 = data45.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data46 = data45[i5];
              if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
                const err89 = { instancePath: instancePath + "/spec/ingress/" + i5, schemaPath: "#/properties/spec/properties/ingress/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const key13 of Object.keys(data46)) {
                  if (!(key13 === "ports" || key13 === "from")) {
                    const err90 = { instancePath: instancePath + "/spec/ingress/" + i5, schemaPath: "#/properties/spec/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data46.ports !== void 0 && func0.call(data46, "ports")) {
                  let data47 = data46.ports;
                  if (!Array.isArray(data47) && data47 !== null) {
                    const err91 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.ports.type }, message: "must be array,null" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  if (Array.isArray(data47)) {
                    const len6 = data47.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data48 = data47[i6];
                      if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
                        const err92 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6, schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.ports.items.type }, message: "must be object,null" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                        for (const key14 of Object.keys(data48)) {
                          if (!(key14 === "protocol" || key14 === "port" || key14 === "endPort")) {
                            const err93 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6, schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                        }
                        if (data48.protocol !== void 0 && func0.call(data48, "protocol")) {
                          let data49 = data48.protocol;
                          if (typeof data49 !== "string" && data49 !== null) {
                            const err94 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/protocol", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.ports.items.properties.protocol.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err94];
                            } else {
                              vErrors.push(err94);
                            }
                            errors++;
                          }
                          if (!(data49 === "TCP" || data49 === "UDP" || data49 === "SCTP" || data49 === null)) {
                            const err95 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/protocol", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.ingress.items.properties.ports.items.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err95];
                            } else {
                              vErrors.push(err95);
                            }
                            errors++;
                          }
                        }
                        if (data48.port !== void 0 && func0.call(data48, "port")) {
                          let data50 = data48.port;
                          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50)) && typeof data50 !== "string" && data50 !== null) {
                            const err96 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/port", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.ports.items.properties.port.type }, message: "must be integer,string,null" };
                            if (vErrors === null) {
                              vErrors = [err96];
                            } else {
                              vErrors.push(err96);
                            }
                            errors++;
                          }
                          if (typeof data50 == "number" && isFinite(data50)) {
                            if (data50 > 65535 || isNaN(data50)) {
                              const err97 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/port", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                              if (vErrors === null) {
                                vErrors = [err97];
                              } else {
                                vErrors.push(err97);
                              }
                              errors++;
                            }
                            if (data50 < 1 || isNaN(data50)) {
                              const err98 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/port", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err98];
                              } else {
                                vErrors.push(err98);
                              }
                              errors++;
                            }
                          }
                          if (typeof data50 === "string") {
                            if (func50(data50) > 15) {
                              const err99 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/port", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/port/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                            if (!pattern13.test(data50)) {
                              const err100 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/port", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)" }, message: 'must match pattern "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)"' };
                              if (vErrors === null) {
                                vErrors = [err100];
                              } else {
                                vErrors.push(err100);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data48.endPort !== void 0 && func0.call(data48, "endPort")) {
                          let data51 = data48.endPort;
                          if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51)) && data51 !== null) {
                            const err101 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/endPort", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/endPort/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.ports.items.properties.endPort.type }, message: "must be integer,null" };
                            if (vErrors === null) {
                              vErrors = [err101];
                            } else {
                              vErrors.push(err101);
                            }
                            errors++;
                          }
                          if (typeof data51 == "number" && isFinite(data51)) {
                            if (data51 > 65535 || isNaN(data51)) {
                              const err102 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/endPort", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/endPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                              if (vErrors === null) {
                                vErrors = [err102];
                              } else {
                                vErrors.push(err102);
                              }
                              errors++;
                            }
                            if (data51 < 1 || isNaN(data51)) {
                              const err103 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/ports/" + i6 + "/endPort", schemaPath: "#/properties/spec/properties/ingress/items/properties/ports/items/properties/endPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err103];
                              } else {
                                vErrors.push(err103);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    }
                  }
                }
                if (data46.from !== void 0 && func0.call(data46, "from")) {
                  let data52 = data46.from;
                  if (!Array.isArray(data52) && data52 !== null) {
                    const err104 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.type }, message: "must be array,null" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                  if (Array.isArray(data52)) {
                    const len7 = data52.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data53 = data52[i7];
                      if (!(data53 && typeof data53 == "object" && !Array.isArray(data53)) && data53 !== null) {
                        const err105 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.type }, message: "must be object,null" };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        for (const key15 of Object.keys(data53)) {
                          if (!(key15 === "podSelector" || key15 === "namespaceSelector" || key15 === "ipBlock")) {
                            const err106 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err106];
                            } else {
                              vErrors.push(err106);
                            }
                            errors++;
                          }
                        }
                        if (data53.podSelector !== void 0 && func0.call(data53, "podSelector")) {
                          let data54 = data53.podSelector;
                          if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
                            const err107 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err107];
                            } else {
                              vErrors.push(err107);
                            }
                            errors++;
                          }
                          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                            for (const key16 of Object.keys(data54)) {
                              if (!(key16 === "matchLabels" || key16 === "matchExpressions")) {
                                const err108 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err108];
                                } else {
                                  vErrors.push(err108);
                                }
                                errors++;
                              }
                            }
                            if (data54.matchLabels !== void 0 && func0.call(data54, "matchLabels")) {
                              let data55 = data54.matchLabels;
                              if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
                                const err109 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type }, message: "must be object,null" };
                                if (vErrors === null) {
                                  vErrors = [err109];
                                } else {
                                  vErrors.push(err109);
                                }
                                errors++;
                              }
                              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                for (const key17 of Object.keys(data55)) {
                                  const _errs133 = errors;
                                  if (typeof key17 === "string") {
                                    if (!pattern4.test(key17)) {
                                      const err110 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key17 };
                                      if (vErrors === null) {
                                        vErrors = [err110];
                                      } else {
                                        vErrors.push(err110);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err111 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key17 };
                                    if (vErrors === null) {
                                      vErrors = [err111];
                                    } else {
                                      vErrors.push(err111);
                                    }
                                    errors++;
                                  }
                                  var valid33 = _errs133 === errors;
                                  if (!valid33) {
                                    const err112 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key17 }, message: "property name must be valid" };
                                    if (vErrors === null) {
                                      vErrors = [err112];
                                    } else {
                                      vErrors.push(err112);
                                    }
                                    errors++;
                                  }
                                }
                                for (const key18 of Object.keys(data55)) {
                                  let data56 = data55[key18];
                                  if (typeof data56 !== "string" && data56 !== null) {
                                    const err113 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err113];
                                    } else {
                                      vErrors.push(err113);
                                    }
                                    errors++;
                                  }
                                  if (typeof data56 === "string") {
                                    if (func50(data56) > 63) {
                                      const err114 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err114];
                                      } else {
                                        vErrors.push(err114);
                                      }
                                      errors++;
                                    }
                                    if (!pattern5.test(data56)) {
                                      const err115 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchLabels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                      if (vErrors === null) {
                                        vErrors = [err115];
                                      } else {
                                        vErrors.push(err115);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data54.matchExpressions !== void 0 && func0.call(data54, "matchExpressions")) {
                              let data57 = data54.matchExpressions;
                              if (!Array.isArray(data57) && data57 !== null) {
                                const err116 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err116];
                                } else {
                                  vErrors.push(err116);
                                }
                                errors++;
                              }
                              if (Array.isArray(data57)) {
                                const len8 = data57.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                  let data58 = data57[i8];
                                  if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null) {
                                    const err117 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.type }, message: "must be object,null" };
                                    if (vErrors === null) {
                                      vErrors = [err117];
                                    } else {
                                      vErrors.push(err117);
                                    }
                                    errors++;
                                  }
                                  if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                    if (data58.key === void 0 || !func0.call(data58, "key")) {
                                      const err118 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                                      if (vErrors === null) {
                                        vErrors = [err118];
                                      } else {
                                        vErrors.push(err118);
                                      }
                                      errors++;
                                    }
                                    if (data58.operator === void 0 || !func0.call(data58, "operator")) {
                                      const err119 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
                                      if (vErrors === null) {
                                        vErrors = [err119];
                                      } else {
                                        vErrors.push(err119);
                                      }
                                      errors++;
                                    }
                                    for (const key19 of Object.keys(data58)) {
                                      if (!(key19 === "key" || key19 === "operator" || key19 === "values")) {
                                        const err120 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err120];
                                        } else {
                                          vErrors.push(err120);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data58.key !== void 0 && func0.call(data58, "key")) {
                                      let data59 = data58.key;
                                      if (typeof data59 !== "string" && data59 !== null) {
                                        const err121 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/key", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err121];
                                        } else {
                                          vErrors.push(err121);
                                        }
                                        errors++;
                                      }
                                      if (typeof data59 === "string") {
                                        if (!pattern4.test(data59)) {
                                          const err122 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/key", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"' };
                                          if (vErrors === null) {
                                            vErrors = [err122];
                                          } else {
                                            vErrors.push(err122);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    if (data58.operator !== void 0 && func0.call(data58, "operator")) {
                                      let data60 = data58.operator;
                                      if (typeof data60 !== "string" && data60 !== null) {
                                        const err123 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/operator", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err123];
                                        } else {
                                          vErrors.push(err123);
                                        }
                                        errors++;
                                      }
                                      if (!(data60 === "In" || data60 === "NotIn" || data60 === "Exists" || data60 === "DoesNotExist" || data60 === null)) {
                                        const err124 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/operator", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                          vErrors = [err124];
                                        } else {
                                          vErrors.push(err124);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data58.values !== void 0 && func0.call(data58, "values")) {
                                      let data61 = data58.values;
                                      if (!Array.isArray(data61) && data61 !== null) {
                                        const err125 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/values", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type }, message: "must be array,null" };
                                        if (vErrors === null) {
                                          vErrors = [err125];
                                        } else {
                                          vErrors.push(err125);
                                        }
                                        errors++;
                                      }
                                      if (Array.isArray(data61)) {
                                        const len9 = data61.length;
                                        for (let i9 = 0; i9 < len9; i9++) {
                                          let data62 = data61[i9];
                                          if (typeof data62 !== "string" && data62 !== null) {
                                            const err126 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/values/" + i9, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err126];
                                            } else {
                                              vErrors.push(err126);
                                            }
                                            errors++;
                                          }
                                          if (typeof data62 === "string") {
                                            if (func50(data62) > 63) {
                                              const err127 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/values/" + i9, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err127];
                                              } else {
                                                vErrors.push(err127);
                                              }
                                              errors++;
                                            }
                                            if (!pattern5.test(data62)) {
                                              const err128 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/podSelector/matchExpressions/" + i8 + "/values/" + i9, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                              if (vErrors === null) {
                                                vErrors = [err128];
                                              } else {
                                                vErrors.push(err128);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        if (data53.namespaceSelector !== void 0 && func0.call(data53, "namespaceSelector")) {
                          let data63 = data53.namespaceSelector;
                          if (!(data63 && typeof data63 == "object" && !Array.isArray(data63)) && data63 !== null) {
                            const err129 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err129];
                            } else {
                              vErrors.push(err129);
                            }
                            errors++;
                          }
                          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                            for (const key20 of Object.keys(data63)) {
                              if (!(key20 === "matchLabels" || key20 === "matchExpressions")) {
                                const err130 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err130];
                                } else {
                                  vErrors.push(err130);
                                }
                                errors++;
                              }
                            }
                            if (data63.matchLabels !== void 0 && func0.call(data63, "matchLabels")) {
                              let data64 = data63.matchLabels;
                              if (!(data64 && typeof data64 == "object" && !Array.isArray(data64)) && data64 !== null) {
                                const err131 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type }, message: "must be object,null" };
                                if (vErrors === null) {
                                  vErrors = [err131];
                                } else {
                                  vErrors.push(err131);
                                }
                                errors++;
                              }
                              if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                for (const key21 of Object.keys(data64)) {
                                  const _errs156 = errors;
                                  if (typeof key21 === "string") {
                                    if (!pattern4.test(key21)) {
                                      const err132 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key21 };
                                      if (vErrors === null) {
                                        vErrors = [err132];
                                      } else {
                                        vErrors.push(err132);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err133 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key21 };
                                    if (vErrors === null) {
                                      vErrors = [err133];
                                    } else {
                                      vErrors.push(err133);
                                    }
                                    errors++;
                                  }
                                  var valid41 = _errs156 === errors;
                                  if (!valid41) {
                                    const err134 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key21 }, message: "property name must be valid" };
                                    if (vErrors === null) {
                                      vErrors = [err134];
                                    } else {
                                      vErrors.push(err134);
                                    }
                                    errors++;
                                  }
                                }
                                for (const key22 of Object.keys(data64)) {
                                  let data65 = data64[key22];
                                  if (typeof data65 !== "string" && data65 !== null) {
                                    const err135 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err135];
                                    } else {
                                      vErrors.push(err135);
                                    }
                                    errors++;
                                  }
                                  if (typeof data65 === "string") {
                                    if (func50(data65) > 63) {
                                      const err136 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err136];
                                      } else {
                                        vErrors.push(err136);
                                      }
                                      errors++;
                                    }
                                    if (!pattern5.test(data65)) {
                                      const err137 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchLabels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                      if (vErrors === null) {
                                        vErrors = [err137];
                                      } else {
                                        vErrors.push(err137);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data63.matchExpressions !== void 0 && func0.call(data63, "matchExpressions")) {
                              let data66 = data63.matchExpressions;
                              if (!Array.isArray(data66) && data66 !== null) {
                                const err138 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err138];
                                } else {
                                  vErrors.push(err138);
                                }
                                errors++;
                              }
                              if (Array.isArray(data66)) {
                                const len10 = data66.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                  let data67 = data66[i10];
                                  if (!(data67 && typeof data67 == "object" && !Array.isArray(data67)) && data67 !== null) {
                                    const err139 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.type }, message: "must be object,null" };
                                    if (vErrors === null) {
                                      vErrors = [err139];
                                    } else {
                                      vErrors.push(err139);
                                    }
                                    errors++;
                                  }
                                  if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                    if (data67.key === void 0 || !func0.call(data67, "key")) {
                                      const err140 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                                      if (vErrors === null) {
                                        vErrors = [err140];
                                      } else {
                                        vErrors.push(err140);
                                      }
                                      errors++;
                                    }
                                    if (data67.operator === void 0 || !func0.call(data67, "operator")) {
                                      const err141 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
                                      if (vErrors === null) {
                                        vErrors = [err141];
                                      } else {
                                        vErrors.push(err141);
                                      }
                                      errors++;
                                    }
                                    for (const key23 of Object.keys(data67)) {
                                      if (!(key23 === "key" || key23 === "operator" || key23 === "values")) {
                                        const err142 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err142];
                                        } else {
                                          vErrors.push(err142);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data67.key !== void 0 && func0.call(data67, "key")) {
                                      let data68 = data67.key;
                                      if (typeof data68 !== "string" && data68 !== null) {
                                        const err143 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/key", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err143];
                                        } else {
                                          vErrors.push(err143);
                                        }
                                        errors++;
                                      }
                                      if (typeof data68 === "string") {
                                        if (!pattern4.test(data68)) {
                                          const err144 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/key", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"' };
                                          if (vErrors === null) {
                                            vErrors = [err144];
                                          } else {
                                            vErrors.push(err144);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    if (data67.operator !== void 0 && func0.call(data67, "operator")) {
                                      let data69 = data67.operator;
                                      if (typeof data69 !== "string" && data69 !== null) {
                                        const err145 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/operator", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err145];
                                        } else {
                                          vErrors.push(err145);
                                        }
                                        errors++;
                                      }
                                      if (!(data69 === "In" || data69 === "NotIn" || data69 === "Exists" || data69 === "DoesNotExist" || data69 === null)) {
                                        const err146 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/operator", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                          vErrors = [err146];
                                        } else {
                                          vErrors.push(err146);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data67.values !== void 0 && func0.call(data67, "values")) {
                                      let data70 = data67.values;
                                      if (!Array.isArray(data70) && data70 !== null) {
                                        const err147 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/values", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type }, message: "must be array,null" };
                                        if (vErrors === null) {
                                          vErrors = [err147];
                                        } else {
                                          vErrors.push(err147);
                                        }
                                        errors++;
                                      }
                                      if (Array.isArray(data70)) {
                                        const len11 = data70.length;
                                        for (let i11 = 0; i11 < len11; i11++) {
                                          let data71 = data70[i11];
                                          if (typeof data71 !== "string" && data71 !== null) {
                                            const err148 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/values/" + i11, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err148];
                                            } else {
                                              vErrors.push(err148);
                                            }
                                            errors++;
                                          }
                                          if (typeof data71 === "string") {
                                            if (func50(data71) > 63) {
                                              const err149 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/values/" + i11, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err149];
                                              } else {
                                                vErrors.push(err149);
                                              }
                                              errors++;
                                            }
                                            if (!pattern5.test(data71)) {
                                              const err150 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/namespaceSelector/matchExpressions/" + i10 + "/values/" + i11, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                              if (vErrors === null) {
                                                vErrors = [err150];
                                              } else {
                                                vErrors.push(err150);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        if (data53.ipBlock !== void 0 && func0.call(data53, "ipBlock")) {
                          let data72 = data53.ipBlock;
                          if (!(data72 && typeof data72 == "object" && !Array.isArray(data72)) && data72 !== null) {
                            const err151 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.ipBlock.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err151];
                            } else {
                              vErrors.push(err151);
                            }
                            errors++;
                          }
                          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                            if (data72.cidr === void 0 || !func0.call(data72, "cidr")) {
                              const err152 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                              if (vErrors === null) {
                                vErrors = [err152];
                              } else {
                                vErrors.push(err152);
                              }
                              errors++;
                            }
                            for (const key24 of Object.keys(data72)) {
                              if (!(key24 === "cidr" || key24 === "except")) {
                                const err153 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err153];
                                } else {
                                  vErrors.push(err153);
                                }
                                errors++;
                              }
                            }
                            if (data72.cidr !== void 0 && func0.call(data72, "cidr")) {
                              let data73 = data72.cidr;
                              if (typeof data73 !== "string" && data73 !== null) {
                                const err154 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock/cidr", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/properties/cidr/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err154];
                                } else {
                                  vErrors.push(err154);
                                }
                                errors++;
                              }
                            }
                            if (data72.except !== void 0 && func0.call(data72, "except")) {
                              let data74 = data72.except;
                              if (!Array.isArray(data74) && data74 !== null) {
                                const err155 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock/except", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err155];
                                } else {
                                  vErrors.push(err155);
                                }
                                errors++;
                              }
                              if (Array.isArray(data74)) {
                                const len12 = data74.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                  let data75 = data74[i12];
                                  if (typeof data75 !== "string" && data75 !== null) {
                                    const err156 = { instancePath: instancePath + "/spec/ingress/" + i5 + "/from/" + i7 + "/ipBlock/except/" + i12, schemaPath: "#/properties/spec/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err156];
                                    } else {
                                      vErrors.push(err156);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (data35.egress !== void 0 && func0.call(data35, "egress")) {
          let data76 = data35.egress;
          if (!Array.isArray(data76) && data76 !== null) {
            const err157 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
          if (Array.isArray(data76)) {
            const len13 = data76.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data77 = data76[i13];
              if (!(data77 && typeof data77 == "object" && !Array.isArray(data77)) && data77 !== null) {
                const err158 = { instancePath: instancePath + "/spec/egress/" + i13, schemaPath: "#/properties/spec/properties/egress/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                for (const key25 of Object.keys(data77)) {
                  if (!(key25 === "ports" || key25 === "to")) {
                    const err159 = { instancePath: instancePath + "/spec/egress/" + i13, schemaPath: "#/properties/spec/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
                if (data77.ports !== void 0 && func0.call(data77, "ports")) {
                  let data78 = data77.ports;
                  if (!Array.isArray(data78) && data78 !== null) {
                    const err160 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.ports.type }, message: "must be array,null" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                  if (Array.isArray(data78)) {
                    const len14 = data78.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data79 = data78[i14];
                      if (!(data79 && typeof data79 == "object" && !Array.isArray(data79)) && data79 !== null) {
                        const err161 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14, schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.ports.items.type }, message: "must be object,null" };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                        for (const key26 of Object.keys(data79)) {
                          if (!(key26 === "protocol" || key26 === "port" || key26 === "endPort")) {
                            const err162 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14, schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err162];
                            } else {
                              vErrors.push(err162);
                            }
                            errors++;
                          }
                        }
                        if (data79.protocol !== void 0 && func0.call(data79, "protocol")) {
                          let data80 = data79.protocol;
                          if (typeof data80 !== "string" && data80 !== null) {
                            const err163 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/protocol", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/protocol/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.ports.items.properties.protocol.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err163];
                            } else {
                              vErrors.push(err163);
                            }
                            errors++;
                          }
                          if (!(data80 === "TCP" || data80 === "UDP" || data80 === "SCTP" || data80 === null)) {
                            const err164 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/protocol", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.egress.items.properties.ports.items.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err164];
                            } else {
                              vErrors.push(err164);
                            }
                            errors++;
                          }
                        }
                        if (data79.port !== void 0 && func0.call(data79, "port")) {
                          let data81 = data79.port;
                          if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81)) && typeof data81 !== "string" && data81 !== null) {
                            const err165 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/port", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/port/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.ports.items.properties.port.type }, message: "must be integer,string,null" };
                            if (vErrors === null) {
                              vErrors = [err165];
                            } else {
                              vErrors.push(err165);
                            }
                            errors++;
                          }
                          if (typeof data81 == "number" && isFinite(data81)) {
                            if (data81 > 65535 || isNaN(data81)) {
                              const err166 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/port", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                              if (vErrors === null) {
                                vErrors = [err166];
                              } else {
                                vErrors.push(err166);
                              }
                              errors++;
                            }
                            if (data81 < 1 || isNaN(data81)) {
                              const err167 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/port", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err167];
                              } else {
                                vErrors.push(err167);
                              }
                              errors++;
                            }
                          }
                          if (typeof data81 === "string") {
                            if (func50(data81) > 15) {
                              const err168 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/port", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/port/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                              if (vErrors === null) {
                                vErrors = [err168];
                              } else {
                                vErrors.push(err168);
                              }
                              errors++;
                            }
                            if (!pattern13.test(data81)) {
                              const err169 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/port", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)" }, message: 'must match pattern "^(?:[^]{16}|(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$)"' };
                              if (vErrors === null) {
                                vErrors = [err169];
                              } else {
                                vErrors.push(err169);
                              }
                              errors++;
                            }
                          }
                        }
                        if (data79.endPort !== void 0 && func0.call(data79, "endPort")) {
                          let data82 = data79.endPort;
                          if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82)) && data82 !== null) {
                            const err170 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/endPort", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/endPort/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.ports.items.properties.endPort.type }, message: "must be integer,null" };
                            if (vErrors === null) {
                              vErrors = [err170];
                            } else {
                              vErrors.push(err170);
                            }
                            errors++;
                          }
                          if (typeof data82 == "number" && isFinite(data82)) {
                            if (data82 > 65535 || isNaN(data82)) {
                              const err171 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/endPort", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/endPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                              if (vErrors === null) {
                                vErrors = [err171];
                              } else {
                                vErrors.push(err171);
                              }
                              errors++;
                            }
                            if (data82 < 1 || isNaN(data82)) {
                              const err172 = { instancePath: instancePath + "/spec/egress/" + i13 + "/ports/" + i14 + "/endPort", schemaPath: "#/properties/spec/properties/egress/items/properties/ports/items/properties/endPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err172];
                              } else {
                                vErrors.push(err172);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                    }
                  }
                }
                if (data77.to !== void 0 && func0.call(data77, "to")) {
                  let data83 = data77.to;
                  if (!Array.isArray(data83) && data83 !== null) {
                    const err173 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.type }, message: "must be array,null" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                  if (Array.isArray(data83)) {
                    const len15 = data83.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data84 = data83[i15];
                      if (!(data84 && typeof data84 == "object" && !Array.isArray(data84)) && data84 !== null) {
                        const err174 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.type }, message: "must be object,null" };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                        for (const key27 of Object.keys(data84)) {
                          if (!(key27 === "podSelector" || key27 === "namespaceSelector" || key27 === "ipBlock")) {
                            const err175 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err175];
                            } else {
                              vErrors.push(err175);
                            }
                            errors++;
                          }
                        }
                        if (data84.podSelector !== void 0 && func0.call(data84, "podSelector")) {
                          let data85 = data84.podSelector;
                          if (!(data85 && typeof data85 == "object" && !Array.isArray(data85)) && data85 !== null) {
                            const err176 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err176];
                            } else {
                              vErrors.push(err176);
                            }
                            errors++;
                          }
                          if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                            for (const key28 of Object.keys(data85)) {
                              if (!(key28 === "matchLabels" || key28 === "matchExpressions")) {
                                const err177 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err177];
                                } else {
                                  vErrors.push(err177);
                                }
                                errors++;
                              }
                            }
                            if (data85.matchLabels !== void 0 && func0.call(data85, "matchLabels")) {
                              let data86 = data85.matchLabels;
                              if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
                                const err178 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type }, message: "must be object,null" };
                                if (vErrors === null) {
                                  vErrors = [err178];
                                } else {
                                  vErrors.push(err178);
                                }
                                errors++;
                              }
                              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                for (const key29 of Object.keys(data86)) {
                                  const _errs209 = errors;
                                  if (typeof key29 === "string") {
                                    if (!pattern4.test(key29)) {
                                      const err179 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key29 };
                                      if (vErrors === null) {
                                        vErrors = [err179];
                                      } else {
                                        vErrors.push(err179);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err180 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key29 };
                                    if (vErrors === null) {
                                      vErrors = [err180];
                                    } else {
                                      vErrors.push(err180);
                                    }
                                    errors++;
                                  }
                                  var valid61 = _errs209 === errors;
                                  if (!valid61) {
                                    const err181 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key29 }, message: "property name must be valid" };
                                    if (vErrors === null) {
                                      vErrors = [err181];
                                    } else {
                                      vErrors.push(err181);
                                    }
                                    errors++;
                                  }
                                }
                                for (const key30 of Object.keys(data86)) {
                                  let data87 = data86[key30];
                                  if (typeof data87 !== "string" && data87 !== null) {
                                    const err182 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err182];
                                    } else {
                                      vErrors.push(err182);
                                    }
                                    errors++;
                                  }
                                  if (typeof data87 === "string") {
                                    if (func50(data87) > 63) {
                                      const err183 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err183];
                                      } else {
                                        vErrors.push(err183);
                                      }
                                      errors++;
                                    }
                                    if (!pattern5.test(data87)) {
                                      const err184 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchLabels/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                      if (vErrors === null) {
                                        vErrors = [err184];
                                      } else {
                                        vErrors.push(err184);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data85.matchExpressions !== void 0 && func0.call(data85, "matchExpressions")) {
                              let data88 = data85.matchExpressions;
                              if (!Array.isArray(data88) && data88 !== null) {
                                const err185 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err185];
                                } else {
                                  vErrors.push(err185);
                                }
                                errors++;
                              }
                              if (Array.isArray(data88)) {
                                const len16 = data88.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                  let data89 = data88[i16];
                                  if (!(data89 && typeof data89 == "object" && !Array.isArray(data89)) && data89 !== null) {
                                    const err186 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.type }, message: "must be object,null" };
                                    if (vErrors === null) {
                                      vErrors = [err186];
                                    } else {
                                      vErrors.push(err186);
                                    }
                                    errors++;
                                  }
                                  if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                    if (data89.key === void 0 || !func0.call(data89, "key")) {
                                      const err187 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                                      if (vErrors === null) {
                                        vErrors = [err187];
                                      } else {
                                        vErrors.push(err187);
                                      }
                                      errors++;
                                    }
                                    if (data89.operator === void 0 || !func0.call(data89, "operator")) {
                                      const err188 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
                                      if (vErrors === null) {
                                        vErrors = [err188];
                                      } else {
                                        vErrors.push(err188);
                                      }
                                      errors++;
                                    }
                                    for (const key31 of Object.keys(data89)) {
                                      if (!(key31 === "key" || key31 === "operator" || key31 === "values")) {
                                        const err189 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err189];
                                        } else {
                                          vErrors.push(err189);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data89.key !== void 0 && func0.call(data89, "key")) {
                                      let data90 = data89.key;
                                      if (typeof data90 !== "string" && data90 !== null) {
                                        const err190 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/key", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err190];
                                        } else {
                                          vErrors.push(err190);
                                        }
                                        errors++;
                                      }
                                      if (typeof data90 === "string") {
                                        if (!pattern4.test(data90)) {
                                          const err191 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/key", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"' };
                                          if (vErrors === null) {
                                            vErrors = [err191];
                                          } else {
                                            vErrors.push(err191);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    if (data89.operator !== void 0 && func0.call(data89, "operator")) {
                                      let data91 = data89.operator;
                                      if (typeof data91 !== "string" && data91 !== null) {
                                        const err192 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/operator", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err192];
                                        } else {
                                          vErrors.push(err192);
                                        }
                                        errors++;
                                      }
                                      if (!(data91 === "In" || data91 === "NotIn" || data91 === "Exists" || data91 === "DoesNotExist" || data91 === null)) {
                                        const err193 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/operator", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                          vErrors = [err193];
                                        } else {
                                          vErrors.push(err193);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data89.values !== void 0 && func0.call(data89, "values")) {
                                      let data92 = data89.values;
                                      if (!Array.isArray(data92) && data92 !== null) {
                                        const err194 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/values", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type }, message: "must be array,null" };
                                        if (vErrors === null) {
                                          vErrors = [err194];
                                        } else {
                                          vErrors.push(err194);
                                        }
                                        errors++;
                                      }
                                      if (Array.isArray(data92)) {
                                        const len17 = data92.length;
                                        for (let i17 = 0; i17 < len17; i17++) {
                                          let data93 = data92[i17];
                                          if (typeof data93 !== "string" && data93 !== null) {
                                            const err195 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/values/" + i17, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err195];
                                            } else {
                                              vErrors.push(err195);
                                            }
                                            errors++;
                                          }
                                          if (typeof data93 === "string") {
                                            if (func50(data93) > 63) {
                                              const err196 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/values/" + i17, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err196];
                                              } else {
                                                vErrors.push(err196);
                                              }
                                              errors++;
                                            }
                                            if (!pattern5.test(data93)) {
                                              const err197 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/podSelector/matchExpressions/" + i16 + "/values/" + i17, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                              if (vErrors === null) {
                                                vErrors = [err197];
                                              } else {
                                                vErrors.push(err197);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        if (data84.namespaceSelector !== void 0 && func0.call(data84, "namespaceSelector")) {
                          let data94 = data84.namespaceSelector;
                          if (!(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null) {
                            const err198 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err198];
                            } else {
                              vErrors.push(err198);
                            }
                            errors++;
                          }
                          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                            for (const key32 of Object.keys(data94)) {
                              if (!(key32 === "matchLabels" || key32 === "matchExpressions")) {
                                const err199 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err199];
                                } else {
                                  vErrors.push(err199);
                                }
                                errors++;
                              }
                            }
                            if (data94.matchLabels !== void 0 && func0.call(data94, "matchLabels")) {
                              let data95 = data94.matchLabels;
                              if (!(data95 && typeof data95 == "object" && !Array.isArray(data95)) && data95 !== null) {
                                const err200 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type }, message: "must be object,null" };
                                if (vErrors === null) {
                                  vErrors = [err200];
                                } else {
                                  vErrors.push(err200);
                                }
                                errors++;
                              }
                              if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                for (const key33 of Object.keys(data95)) {
                                  const _errs232 = errors;
                                  if (typeof key33 === "string") {
                                    if (!pattern4.test(key33)) {
                                      const err201 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"', propertyName: key33 };
                                      if (vErrors === null) {
                                        vErrors = [err201];
                                      } else {
                                        vErrors.push(err201);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err202 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key33 };
                                    if (vErrors === null) {
                                      vErrors = [err202];
                                    } else {
                                      vErrors.push(err202);
                                    }
                                    errors++;
                                  }
                                  var valid69 = _errs232 === errors;
                                  if (!valid69) {
                                    const err203 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames", keyword: "propertyNames", params: { propertyName: key33 }, message: "property name must be valid" };
                                    if (vErrors === null) {
                                      vErrors = [err203];
                                    } else {
                                      vErrors.push(err203);
                                    }
                                    errors++;
                                  }
                                }
                                for (const key34 of Object.keys(data95)) {
                                  let data96 = data95[key34];
                                  if (typeof data96 !== "string" && data96 !== null) {
                                    const err204 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err204];
                                    } else {
                                      vErrors.push(err204);
                                    }
                                    errors++;
                                  }
                                  if (typeof data96 === "string") {
                                    if (func50(data96) > 63) {
                                      const err205 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err205];
                                      } else {
                                        vErrors.push(err205);
                                      }
                                      errors++;
                                    }
                                    if (!pattern5.test(data96)) {
                                      const err206 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchLabels/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                      if (vErrors === null) {
                                        vErrors = [err206];
                                      } else {
                                        vErrors.push(err206);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data94.matchExpressions !== void 0 && func0.call(data94, "matchExpressions")) {
                              let data97 = data94.matchExpressions;
                              if (!Array.isArray(data97) && data97 !== null) {
                                const err207 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err207];
                                } else {
                                  vErrors.push(err207);
                                }
                                errors++;
                              }
                              if (Array.isArray(data97)) {
                                const len18 = data97.length;
                                for (let i18 = 0; i18 < len18; i18++) {
                                  let data98 = data97[i18];
                                  if (!(data98 && typeof data98 == "object" && !Array.isArray(data98)) && data98 !== null) {
                                    const err208 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.type }, message: "must be object,null" };
                                    if (vErrors === null) {
                                      vErrors = [err208];
                                    } else {
                                      vErrors.push(err208);
                                    }
                                    errors++;
                                  }
                                  if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                    if (data98.key === void 0 || !func0.call(data98, "key")) {
                                      const err209 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                                      if (vErrors === null) {
                                        vErrors = [err209];
                                      } else {
                                        vErrors.push(err209);
                                      }
                                      errors++;
                                    }
                                    if (data98.operator === void 0 || !func0.call(data98, "operator")) {
                                      const err210 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
                                      if (vErrors === null) {
                                        vErrors = [err210];
                                      } else {
                                        vErrors.push(err210);
                                      }
                                      errors++;
                                    }
                                    for (const key35 of Object.keys(data98)) {
                                      if (!(key35 === "key" || key35 === "operator" || key35 === "values")) {
                                        const err211 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                          vErrors = [err211];
                                        } else {
                                          vErrors.push(err211);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data98.key !== void 0 && func0.call(data98, "key")) {
                                      let data99 = data98.key;
                                      if (typeof data99 !== "string" && data99 !== null) {
                                        const err212 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/key", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err212];
                                        } else {
                                          vErrors.push(err212);
                                        }
                                        errors++;
                                      }
                                      if (typeof data99 === "string") {
                                        if (!pattern4.test(data99)) {
                                          const err213 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/key", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$" }, message: 'must match pattern "^(?![^]{318})(?:(?=[^/]{1,253}/)[a-z0-9]+(?:(?:-+|\\.)[a-z0-9]+)*/)?(?=[^/]{1,63}$)[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$"' };
                                          if (vErrors === null) {
                                            vErrors = [err213];
                                          } else {
                                            vErrors.push(err213);
                                          }
                                          errors++;
                                        }
                                      }
                                    }
                                    if (data98.operator !== void 0 && func0.call(data98, "operator")) {
                                      let data100 = data98.operator;
                                      if (typeof data100 !== "string" && data100 !== null) {
                                        const err214 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/operator", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type }, message: "must be string,null" };
                                        if (vErrors === null) {
                                          vErrors = [err214];
                                        } else {
                                          vErrors.push(err214);
                                        }
                                        errors++;
                                      }
                                      if (!(data100 === "In" || data100 === "NotIn" || data100 === "Exists" || data100 === "DoesNotExist" || data100 === null)) {
                                        const err215 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/operator", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                          vErrors = [err215];
                                        } else {
                                          vErrors.push(err215);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data98.values !== void 0 && func0.call(data98, "values")) {
                                      let data101 = data98.values;
                                      if (!Array.isArray(data101) && data101 !== null) {
                                        const err216 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/values", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type }, message: "must be array,null" };
                                        if (vErrors === null) {
                                          vErrors = [err216];
                                        } else {
                                          vErrors.push(err216);
                                        }
                                        errors++;
                                      }
                                      if (Array.isArray(data101)) {
                                        const len19 = data101.length;
                                        for (let i19 = 0; i19 < len19; i19++) {
                                          let data102 = data101[i19];
                                          if (typeof data102 !== "string" && data102 !== null) {
                                            const err217 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/values/" + i19, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                              vErrors = [err217];
                                            } else {
                                              vErrors.push(err217);
                                            }
                                            errors++;
                                          }
                                          if (typeof data102 === "string") {
                                            if (func50(data102) > 63) {
                                              const err218 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/values/" + i19, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
                                              if (vErrors === null) {
                                                vErrors = [err218];
                                              } else {
                                                vErrors.push(err218);
                                              }
                                              errors++;
                                            }
                                            if (!pattern5.test(data102)) {
                                              const err219 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/namespaceSelector/matchExpressions/" + i18 + "/values/" + i19, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)" }, message: 'must match pattern "^(?:[^]{64}|(?:[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*)?$)"' };
                                              if (vErrors === null) {
                                                vErrors = [err219];
                                              } else {
                                                vErrors.push(err219);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        if (data84.ipBlock !== void 0 && func0.call(data84, "ipBlock")) {
                          let data103 = data84.ipBlock;
                          if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
                            const err220 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.ipBlock.type }, message: "must be object,null" };
                            if (vErrors === null) {
                              vErrors = [err220];
                            } else {
                              vErrors.push(err220);
                            }
                            errors++;
                          }
                          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                            if (data103.cidr === void 0 || !func0.call(data103, "cidr")) {
                              const err221 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                              if (vErrors === null) {
                                vErrors = [err221];
                              } else {
                                vErrors.push(err221);
                              }
                              errors++;
                            }
                            for (const key36 of Object.keys(data103)) {
                              if (!(key36 === "cidr" || key36 === "except")) {
                                const err222 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err222];
                                } else {
                                  vErrors.push(err222);
                                }
                                errors++;
                              }
                            }
                            if (data103.cidr !== void 0 && func0.call(data103, "cidr")) {
                              let data104 = data103.cidr;
                              if (typeof data104 !== "string" && data104 !== null) {
                                const err223 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock/cidr", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/properties/cidr/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err223];
                                } else {
                                  vErrors.push(err223);
                                }
                                errors++;
                              }
                            }
                            if (data103.except !== void 0 && func0.call(data103, "except")) {
                              let data105 = data103.except;
                              if (!Array.isArray(data105) && data105 !== null) {
                                const err224 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock/except", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type }, message: "must be array,null" };
                                if (vErrors === null) {
                                  vErrors = [err224];
                                } else {
                                  vErrors.push(err224);
                                }
                                errors++;
                              }
                              if (Array.isArray(data105)) {
                                const len20 = data105.length;
                                for (let i20 = 0; i20 < len20; i20++) {
                                  let data106 = data105[i20];
                                  if (typeof data106 !== "string" && data106 !== null) {
                                    const err225 = { instancePath: instancePath + "/spec/egress/" + i13 + "/to/" + i15 + "/ipBlock/except/" + i20, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items.type }, message: "must be string,null" };
                                    if (vErrors === null) {
                                      vErrors = [err225];
                                    } else {
                                      vErrors.push(err225);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (data35.policyTypes !== void 0 && func0.call(data35, "policyTypes")) {
          let data107 = data35.policyTypes;
          if (!Array.isArray(data107) && data107 !== null) {
            const err226 = { instancePath: instancePath + "/spec/policyTypes", schemaPath: "#/properties/spec/properties/policyTypes/type", keyword: "type", params: { type: schema11.properties.spec.properties.policyTypes.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
          if (Array.isArray(data107)) {
            if (data107.length > 2) {
              const err227 = { instancePath: instancePath + "/spec/policyTypes", schemaPath: "#/properties/spec/properties/policyTypes/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            const len21 = data107.length;
            for (let i21 = 0; i21 < len21; i21++) {
              let data108 = data107[i21];
              if (typeof data108 !== "string" && data108 !== null) {
                const err228 = { instancePath: instancePath + "/spec/policyTypes/" + i21, schemaPath: "#/properties/spec/properties/policyTypes/items/type", keyword: "type", params: { type: schema11.properties.spec.properties.policyTypes.items.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              if (!(data108 === "Ingress" || data108 === "Egress" || data108 === null)) {
                const err229 = { instancePath: instancePath + "/spec/policyTypes/" + i21, schemaPath: "#/properties/spec/properties/policyTypes/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.spec.properties.policyTypes.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateNetworkPolicy
};
