import { Maximize, RotateCw, ZoomIn, ZoomOut } from "lucide-react";
import { type KeyboardEvent, useState, type WheelEvent } from "react";

import { Button, IconButton } from "../../components";
import { useTexts } from "../../i18n";

interface PictureProps {
  source: string;
  name: string;
}

const LEAST = 0.1;
const MOST = 8;
const STEP = 1.25;

/** A picture, whole in the window at first, that can be looked at closely and turned. */
export function Picture({ source, name }: PictureProps) {
  const { t, percent } = useTexts();
  // None: as large as the window allows.
  const [zoom, setZoom] = useState<number | null>(null);
  const [turns, setTurns] = useState(0);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [fit, setFit] = useState(1);

  const by = (factor: number) => setZoom(Math.min(Math.max((zoom ?? fit) * factor, LEAST), MOST));
  const turn = () => setTurns((turns + 1) % 4);
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Partial<Record<string, () => void>> = {
      "+": () => by(STEP),
      "=": () => by(STEP),
      "-": () => by(1 / STEP),
      "0": () => setZoom(null),
      "1": () => setZoom(1),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) by(event.deltaY < 0 ? STEP : 1 / STEP);
  };
  const sideways = turns % 2 === 1;
  const scale = zoom ?? fit;
  const [width, height] = sideways ? [size.height, size.width] : [size.width, size.height];
  return (
    <figure className="picture">
      <div className="viewer-ways" role="toolbar" aria-label={t("picture-tools")}>
        <IconButton label={t("zoom-out")} icon={<ZoomOut size={16} aria-hidden />} onPress={() => by(1 / STEP)} />
        <IconButton label={t("zoom-in")} icon={<ZoomIn size={16} aria-hidden />} onPress={() => by(STEP)} />
        <Button look="quiet" aria-pressed={zoom === null} onPress={() => setZoom(null)}>
          <Maximize size={15} aria-hidden />
          {t("zoom-fit")}
        </Button>
        <Button look="quiet" aria-pressed={zoom === 1} onPress={() => setZoom(1)}>
          {t("zoom-actual")}
        </Button>
        <IconButton label={t("rotate")} icon={<RotateCw size={16} aria-hidden />} onPress={turn} />
        <span className="soft small" role="status">
          {percent(scale)}
        </span>
      </div>
      {/* It scrolls and takes the keys that enlarge. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={(box) => {
          if (!box) return;
          const measure = () => {
            if (!width || !height) return;
            setFit(Math.min(1, (box.clientWidth - 32) / width, (box.clientHeight - 32) / height));
          };
          measure();
          const observer = new ResizeObserver(measure);
          observer.observe(box);
          return () => observer.disconnect();
        }}
        className="picture-box"
        role="group"
        aria-label={name}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onWheel={onWheel}
      >
        <div className="picture-room" style={{ width: width * scale, height: height * scale }}>
          <img
            className="viewer-image"
            src={source}
            alt={name}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
            style={{
              width: size.width * scale || undefined,
              transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
            }}
          />
        </div>
      </div>
    </figure>
  );
}
