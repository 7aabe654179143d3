/** A small network in every format, the same two or three places, written for these tests. */
export const samples = {
  csv: "id,name,country,lat,lon\na,Suva,FJ,-18.1,178.4\nb,Apia,WS,-13.8,-171.8\n\nid,from,to,capacity_gbps\nab,a,b,100\n",
  geojson: JSON.stringify({
    type: "FeatureCollection",
    features: [
      point("a", "FJ", [178.4, -18.1]),
      point("b", "WS", [-171.8, -13.8]),
      {
        type: "Feature",
        properties: { id: "ab", from: "a", to: "b", capacityGbps: 100 },
        geometry: {
          type: "LineString",
          coordinates: [
            [178.4, -18.1],
            [-171.8, -13.8],
          ],
        },
      },
    ],
  }),
  gexf: `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<attributes class="node">
<attribute id="0" title="latitude" type="double"/><attribute id="1" title="longitude" type="double"/>
<attribute id="2" title="country" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="capacityGbps" type="double"/></attributes>
<nodes>
<node id="a" label="Suva"><attvalues><attvalue for="0" value="-18.1"/><attvalue for="1" value="178.4"/><attvalue for="2" value="FJ"/></attvalues></node>
<node id="b" label="Apia"><attvalues><attvalue for="0" value="-13.8"/><attvalue for="1" value="-171.8"/><attvalue for="2" value="Samoa"/></attvalues></node>
</nodes>
<edges><edge id="ab" source="a" target="b"><attvalues><attvalue for="0" value="100"/></attvalues></edge></edges>
</graph></gexf>`,
  graphml: `<?xml version="1.0" encoding="utf-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="Latitude" attr.type="double" for="node" id="d0"/>
<key attr.name="Longitude" attr.type="double" for="node" id="d1"/>
<key attr.name="Country" attr.type="string" for="node" id="d2"/>
<key attr.name="label" attr.type="string" for="node" id="d3"/>
<key attr.name="LinkSpeedRaw" attr.type="double" for="edge" id="d4"/>
<key attr.name="Network" attr.type="string" for="graph" id="d5"/>
<graph edgedefault="undirected">
<data key="d5">Sample</data>
<node id="a"><data key="d0">-18.1</data><data key="d1">178.4</data><data key="d2">Fiji</data><data key="d3">Suva</data></node>
<node id="b"><data key="d0">-13.8</data><data key="d1">-171.8</data><data key="d2">Samoa</data><data key="d3">Apia</data></node>
<edge source="a" target="b"><data key="d4">100000000000.0</data></edge>
</graph></graphml>`,
  repetita: `NODES 2
label x y
a 178.4 -18.1
b -171.8 -13.8

EDGES 2
label src dest weight bw delay
edge_0 0 1 1 100000000 5600
edge_1 1 0 1 100000000 5600
`,
  sndlib: `?SNDlib native format; type: network; version: 1.0
# network sample
META (
  granularity = static
  unit = GBITPERSEC
)
NODES (
  a ( 178.40 -18.10 )
  b ( -171.80 -13.80 )
)
LINKS (
  L1 ( a b ) 0.00 0.00 0.00 0.00 ( 40.00 1.00 100.00 2.00 )
)
DEMANDS (
  D1 ( a b ) 2 3.50 UNLIMITED
)
`,
  topohub: JSON.stringify({
    directed: false,
    multigraph: false,
    graph: { name: "sample", demands: { 0: { 1: 3000 } } },
    nodes: [
      { id: 0, name: "Suva", pos: [178.4, -18.1] },
      { id: 1, name: "Apia", pos: [-171.8, -13.8] },
    ],
    edges: [{ source: 0, target: 1, dist: 1145.9 }],
  }),
} as const;

export type SampleFormat = keyof typeof samples;

function point(id: string, country: string, coordinates: readonly number[]): object {
  return { type: "Feature", properties: { id, country }, geometry: { type: "Point", coordinates } };
}

/** The XML format of SNDlib. */
export const sndlibXml = `<?xml version="1.0" encoding="ISO-8859-1"?>
<network xmlns="http://sndlib.zib.de/network" version="1.0">
 <meta><granularity>static</granularity><unit>MBITPERSEC</unit></meta>
 <networkStructure>
  <nodes coordinatesType="geographical">
   <node id="a"><coordinates><x>178.40</x><y>-18.10</y></coordinates></node>
   <node id="b"><coordinates><x>-171.80</x><y>-13.80</y></coordinates></node>
  </nodes>
  <links>
   <link id="L1"><source>a</source><target>b</target>
    <preInstalledModule><capacity>100000</capacity><cost>0</cost></preInstalledModule>
    <additionalModules><addModule><capacity>40</capacity><cost>1</cost></addModule></additionalModules></link>
  </links>
 </networkStructure>
 <demands>
  <demand id="D1"><source>a</source><target>b</target><routingUnit>1</routingUnit><demandValue>7000</demandValue></demand>
 </demands>
</network>`;
