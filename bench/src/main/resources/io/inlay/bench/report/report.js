"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const darkMode = window.matchMedia("(prefers-color-scheme: dark)");
const tables = [...document.querySelectorAll("table.results")];
const groupChooser = document.getElementById("group");
const chooser = document.getElementById("operation");
/** More rows than this are shown one type at a time, and if they are still too many, one operation. */
const ROWS_AT_ONCE = 60;
const ROW_HEIGHT = 30;
const NARROW_ROW_HEIGHT = 54;
const NARROW_LINE = 26;
let drawn = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}

function isNarrow() {
  return window.innerWidth < 640;
}

/** What a row is called beside its bar: on several short lines where there is little room. */
function label(row) {
  const situation = row.situation + (row.ours === "SmallList" ? "" : ", " + row.ours);
  return isNarrow() ? [row.operation, ...shortLines(situation)] : row.operation + ", " + situation;
}

/** The parts of a text between commas, as many on a line as fit. */
function shortLines(text) {
  const lines = [];
  for (const part of text.split(", ")) {
    const longer = lines.length ? lines[lines.length - 1] + ", " + part : part;
    if (lines.length && longer.length <= NARROW_LINE) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(part);
    }
  }
  return lines;
}

function chosenRows() {
  return data.rows.filter(row =>
    (!groupChooser.value || row.group === groupChooser.value) && (!chooser.value || row.operation === chooser.value));
}

/** The line from the smallest to the largest ratio, which Chart.js has no type for. */
const spreadLines = {
  id: "spreadLines",
  afterDatasetsDraw(chart) {
    const { ctx, scales: { x } } = chart;
    ctx.save();
    ctx.strokeStyle = colour("text");
    ctx.lineWidth = 1.5;
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      const { min, max } = chart.data.datasets[0].spreads[index];
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(min), bar.y);
      ctx.lineTo(x.getPixelForValue(max), bar.y);
      for (const end of [min, max]) {
        ctx.moveTo(x.getPixelForValue(end), bar.y - 4);
        ctx.lineTo(x.getPixelForValue(end), bar.y + 4);
      }
      ctx.stroke();
    });
    ctx.restore();
  }
};

function axis(title, more) {
  return {
    title: { display: true, text: title, color: colour("faint") },
    grid: { color: colour("line") },
    ticks: { color: colour("text") },
    ...more
  };
}

/** A vertical axis with one name for each bar. */
function nameAxis() {
  return {
    grid: { display: false },
    ticks: { color: colour("text"), autoSkip: false, font: { size: isNarrow() ? 10 : 12 } }
  };
}

/** Ratios worth a tick on a logarithmic scale. */
const RATIO_TICKS = [0.1, 0.2, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 50];
const NARROW_RATIO_TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** A logarithmic axis of bytes with ticks that begin with 1, 2 or 5. */
function byteAxis(more) {
  return axis("bytes (logarithmic)", {
    type: "logarithmic",
    afterBuildTicks: scale => {
      scale.ticks = scale.ticks.filter(({ value }) => [1, 2, 5].includes(Number(value.toExponential()[0])));
    },
    ...more
  });
}

function drawRatios() {
  const rows = chosenRows().filter(row => row.ratio);
  document.getElementById("ratios-box").hidden = rows.length === 0;
  const least = Math.min(0.7, ...rows.map(row => row.ratio.min)) / 1.05;
  const most = Math.max(1.5, ...rows.map(row => row.ratio.max)) * 1.05;
  draw("ratios", rows.length, {
    type: "bar",
    data: {
      labels: rows.map(label),
      datasets: [{
        base: 1,
        data: rows.map(row => row.ratio.median),
        spreads: rows.map(row => row.ratio),
        backgroundColor: rows.map(row => colour(row.verdict)),
        maxBarThickness: 14
      }]
    },
    options: {
      indexAxis: "y",
      scales: {
        x: axis("our time / best other time (left of 1: ours is faster)", {
          type: "logarithmic",
          min: least,
          max: most,
          afterBuildTicks: scale => {
            const ticks = isNarrow() ? NARROW_RATIO_TICKS : RATIO_TICKS;
            scale.ticks = ticks.filter(value => value >= least && value <= most).map(value => ({ value }));
          },
          grid: { color: context => colour(context.tick.value === 1 ? "text" : "line") },
          ticks: { color: colour("text"), callback: String }
        }),
        y: nameAxis()
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: item => {
              const row = rows[item.dataIndex];
              const { median, min, max } = row.ratio;
              return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)}) against ${row.rival}`;
            }
          }
        }
      }
    },
    plugins: [spreadLines]
  });
}

/** Every other library has one colour in all charts of allocation; so has the one class of ours in a row. */
function allocatingNames() {
  const names = new Set(["ours"]);
  data.rows.forEach(row => Object.keys(row.bytes).forEach(name => names.add(name)));
  return [...names];
}

function seriesColour(index) {
  return colour("series-" + index % 8);
}

function drawAllocated() {
  const rows = chosenRows().filter(row => Object.values(row.bytes).some(bytes => bytes >= 0.5));
  document.getElementById("allocation").hidden = rows.length === 0;
  const allNames = allocatingNames();
  const names = allNames.filter(name => rows.some(row => name in row.bytes));
  draw("allocated", rows.length * 2, {
    type: "bar",
    data: {
      labels: rows.map(label),
      datasets: names.map(name => ({
        label: name,
        data: rows.map(row => name in row.bytes ? Math.round(row.bytes[name]) : null),
        backgroundColor: seriesColour(allNames.indexOf(name)),
        skipNull: true
      }))
    },
    options: {
      indexAxis: "y",
      scales: { x: byteAxis({ min: 8 }), y: nameAxis() },
      plugins: { legend: { labels: { color: colour("text") } } }
    }
  });
}

function drawRetained() {
  const groups = data.footprints.map(footprint => footprint.group);
  const group = groups.includes(groupChooser.value) ? groupChooser.value : groups[0];
  const footprints = data.footprints.filter(footprint => footprint.group === group);
  const sizes = [...new Set(footprints.map(footprint => footprint.size))].sort((a, b) => a - b);
  const names = [...new Set(footprints.map(footprint => footprint.peer))];
  document.getElementById("retained-title").textContent = group ?? "";
  const points = ["circle", "rect", "triangle", "rectRot", "crossRot"];
  draw("retained", 0, {
    type: "line",
    data: {
      labels: sizes,
      datasets: names.map((name, index) => ({
        label: name,
        data: sizes.map(size => footprints.find(each => each.peer === name && each.size === size)?.bytes),
        borderColor: seriesColour(index),
        backgroundColor: seriesColour(index),
        pointStyle: points[index % points.length],
        pointRadius: 5,
        borderDash: index < 2 ? [] : [6, index]
      }))
    },
    options: {
      scales: {
        x: axis("elements", {}),
        y: byteAxis({})
      },
      plugins: { legend: { labels: { color: colour("text"), usePointStyle: true } } }
    }
  });
}

function draw(id, bars, config) {
  if (bars > 0) {
    document.getElementById(id + "-box").style.height = 90 + bars * (isNarrow() ? NARROW_ROW_HEIGHT : ROW_HEIGHT) + "px";
  }
  config.options.animation = false;
  config.options.maintainAspectRatio = false;
  drawn.push(new Chart(document.getElementById(id), config));
}

function drawAll() {
  drawn.forEach(chart => chart.destroy());
  drawn = [];
  drawRatios();
  drawAllocated();
  drawRetained();
}

function showChosenRows() {
  for (const box of document.querySelectorAll(".group")) {
    box.hidden = Boolean(groupChooser.value) && box.dataset.group !== groupChooser.value;
  }
  for (const table of tables) {
    const rows = [...table.tBodies[0].rows];
    for (const row of rows) {
      row.hidden = Boolean(chooser.value) && row.dataset.operation !== chooser.value;
    }
    const box = table.closest(".group");
    box.hidden = box.hidden || rows.every(row => row.hidden);
  }
}

function offerGroups() {
  const groups = [...new Set([...data.rows, ...data.footprints].map(each => each.group))];
  groupChooser.append(new Option("all", ""), ...groups.map(name => new Option(name)));
  groupChooser.value = data.rows.length > ROWS_AT_ONCE ? groups[0] : "";
  groupChooser.addEventListener("change", () => {
    offerOperations();
    showChosenRows();
    drawAll();
  });
  chooser.addEventListener("change", () => {
    showChosenRows();
    drawAll();
  });
}

/** Offers what was measured with the chosen type. */
function offerOperations() {
  const rows = data.rows.filter(row => !groupChooser.value || row.group === groupChooser.value);
  const operations = [...new Set(rows.map(row => row.operation))].sort();
  chooser.replaceChildren(new Option("all", ""), ...operations.map(name => new Option(name)));
  chooser.value = rows.length > ROWS_AT_ONCE ? operations[0] : "";
}

function sortBy(table, column) {
  const heading = table.tHead.rows[0].cells[column];
  const direction = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  for (const other of table.tHead.rows[0].cells) {
    other.removeAttribute("aria-sort");
  }
  heading.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
  const body = table.tBodies[0];
  const compare = (a, b) => {
    const [left, right] = [a.cells[column], b.cells[column]];
    return left.dataset.value === undefined
      ? left.textContent.localeCompare(right.textContent, "en", { numeric: true })
      : left.dataset.value - right.dataset.value;
  };
  body.append(...[...body.rows].sort((a, b) => direction * compare(a, b)));
}

for (const table of tables) {
  for (const button of table.tHead.querySelectorAll("button")) {
    button.addEventListener("click", () => sortBy(table, button.parentElement.cellIndex));
  }
}
let narrow = isNarrow();
window.addEventListener("resize", () => {
  if (narrow !== isNarrow()) {
    narrow = isNarrow();
    drawAll();
  }
});
darkMode.addEventListener("change", drawAll);
offerGroups();
offerOperations();
showChosenRows();
drawAll();
