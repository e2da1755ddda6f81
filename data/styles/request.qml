<qgis version="3.22" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="state" enableorderby="0" forceraster="0" symbollevels="0">
    <categories>
      <category value="draft" symbol="0" label="draft" render="true"/>
      <category value="ready" symbol="2" label="ready for the expert team" render="true"/>
      <category value="approved" symbol="3" label="approved" render="true"/>
      <category value="funded" symbol="3" label="funded" render="true"/>
      <category value="in_build" symbol="3" label="in build" render="true"/>
      <category value="commissioning" symbol="3" label="being commissioned" render="true"/>
      <category value="urgent_approved" symbol="4" label="approved as urgent" render="true"/>
      <category value="in_operation" symbol="5" label="in operation" render="true"/>
      <category value="evaluated" symbol="5" label="evaluated" render="true"/>
      <category value="rejected" symbol="6" label="rejected" render="true"/>
      <category value="withdrawn" symbol="6" label="withdrawn" render="true"/>
      <category value="merged" symbol="6" label="merged" render="true"/>
      <category value="" symbol="1" label="asked for" render="true"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="187,187,187,255"/>
          <Option type="QString" name="size" value="2.6"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="86,180,233,255"/>
          <Option type="QString" name="size" value="2.8"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="0,114,178,255"/>
          <Option type="QString" name="size" value="3"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="230,159,0,255"/>
          <Option type="QString" name="size" value="3"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="213,94,0,255"/>
          <Option type="QString" name="size" value="3.2"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="0,158,115,255"/>
          <Option type="QString" name="size" value="2.6"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="name" value="triangle"/>
          <Option type="QString" name="color" value="120,120,120,120"/>
          <Option type="QString" name="size" value="2"/>
          <Option type="QString" name="size_unit" value="MM"/>
          <Option type="QString" name="outline_color" value="255,255,255,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
