/** The namespaces that a picture may use. */
export const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The namespaces of what drawing programs say of a picture within `<metadata>`. Browsers make nothing of them. */
export const METADATA: ReadonlySet<string> = new Set([
  RDF,
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/elements/1.1/',
]);

const list = (names: string) => new Set(names.trim().split(/\s+/));

/** The elements that draw, and those that say what is drawn: none runs, moves, or fetches anything by itself. */
export const ELEMENTS = list(`
  svg g defs symbol use switch title desc metadata
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  marker pattern mask clipPath linearGradient radialGradient stop style
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** The attributes without a namespace. `data-*` and `aria-*` are allowed besides. */
export const ATTRIBUTES = list(`
  id class style lang role version baseProfile width height viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry
  fx fy fr d points pathLength transform href type media requiredExtensions systemLanguage
  fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width color color-interpolation color-interpolation-filters
  color-rendering opacity display visibility overflow clip clip-path clip-rule mask filter marker marker-start
  marker-mid marker-end paint-order vector-effect shape-rendering text-rendering image-rendering
  enable-background flood-color flood-opacity lighting-color stop-color stop-opacity offset gradientUnits
  gradientTransform spreadMethod patternUnits patternContentUnits patternTransform maskUnits maskContentUnits
  clipPathUnits markerUnits markerWidth markerHeight refX refY orient mask-type mix-blend-mode isolation
  transform-origin
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing
  word-spacing text-anchor text-decoration text-indent text-align text-transform dominant-baseline
  alignment-baseline baseline-shift direction unicode-bidi writing-mode dx dy rotate textLength lengthAdjust
  startOffset method spacing side line-height white-space font-feature-settings font-variant-ligatures
  font-variant-caps font-variant-numeric font-variant-east-asian solid-color solid-opacity
  filterUnits primitiveUnits in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX
  targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength
  scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle
  stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
`);

/** The attributes of other namespaces. */
export const FOREIGN_ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  [XLINK]: list('href title type show actuate'),
  [XML]: list('space lang id'),
  [RDF]: list('about resource parseType ID nodeID datatype'),
};
