/** How many pixels a picture is wide and high as it is shown. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
