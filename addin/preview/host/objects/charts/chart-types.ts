/** Excel.ChartType. */
const bars = ['Clustered', 'Stacked', 'Stacked100'];
const solids = ['Cylinder', 'Cone', 'Pyramid'].flatMap((solid) => [
  ...bars.map((bar) => `${solid}Col${bar}`),
  ...bars.map((bar) => `${solid}Bar${bar}`),
  `${solid}Col`,
]);

export const chartTypes: readonly string[] = [
  ...['Column', '3DColumn', 'Bar', '3DBar'].flatMap((stem) => bars.map((bar) => stem + bar)),
  ...['3DColumn', 'Line', '3DLine', 'LineStacked', 'LineStacked100'],
  ...['LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100'],
  ...['Pie', '3DPie', 'PieOfPie', 'PieExploded', '3DPieExploded', 'BarOfPie', 'Doughnut', 'DoughnutExploded'],
  ...['XYScatter', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines', 'XYScatterLinesNoMarkers'],
  ...['Area', '3DArea', 'AreaStacked', 'AreaStacked100', '3DAreaStacked', '3DAreaStacked100'],
  ...['Radar', 'RadarMarkers', 'RadarFilled', 'Bubble', 'Bubble3DEffect'],
  ...['Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe'],
  ...['StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC'],
  ...['Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
  ...solids,
];
