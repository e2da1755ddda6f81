<qgis version="3.22" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="kind" enableorderby="0" forceraster="0" symbollevels="0">
    <categories>
      <category value="monitor" symbol="0" label="must be seen" render="true"/>
      <category value="privacy" symbol="1" label="must not be seen" render="true"/>
      <category value="district" symbol="2" label="district" render="true"/>
      <category value="parcel" symbol="3" label="parcel" render="true"/>
      <category value="" symbol="4" label="other" render="true"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="color" value="0,114,178,30"/>
          <Option type="QString" name="style" value="solid"/>
          <Option type="QString" name="outline_color" value="0,114,178,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
          <Option type="QString" name="outline_style" value="solid"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="color" value="204,121,167,60"/>
          <Option type="QString" name="style" value="b_diagonal"/>
          <Option type="QString" name="outline_color" value="204,121,167,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
          <Option type="QString" name="outline_style" value="solid"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="color" value="255,255,255,0"/>
          <Option type="QString" name="style" value="no"/>
          <Option type="QString" name="outline_color" value="60,60,60,255"/>
          <Option type="QString" name="outline_width" value="0.5"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
          <Option type="QString" name="outline_style" value="dash"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="color" value="255,255,255,0"/>
          <Option type="QString" name="style" value="no"/>
          <Option type="QString" name="outline_color" value="150,150,150,255"/>
          <Option type="QString" name="outline_width" value="0.2"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
          <Option type="QString" name="outline_style" value="solid"/>
        </Option>
      </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
      <layer class="SimpleFill" enabled="1" pass="0" locked="0">
        <Option type="Map">
          <Option type="QString" name="color" value="200,200,200,40"/>
          <Option type="QString" name="style" value="solid"/>
          <Option type="QString" name="outline_color" value="150,150,150,255"/>
          <Option type="QString" name="outline_width" value="0.3"/>
          <Option type="QString" name="outline_width_unit" value="MM"/>
          <Option type="QString" name="outline_style" value="solid"/>
        </Option>
      </layer>
      </symbol>
    </symbols>
  </renderer-v2>
</qgis>
